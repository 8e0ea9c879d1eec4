import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'floods from a destructor after the test, whose answer stands',
  language: 'python',
  code: `
class Loud:
    def __del__(self):
        while True:
            print('x' * 1000)

keep = [Loud()]
keep.append(keep)

def solve(n):
    return n * 2
`,
  verdict: 'accepted',
};
