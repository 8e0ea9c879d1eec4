import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops where an object is freed after the test, whose answer stands',
  language: 'python',
  code: `
class Sticky:
    def __del__(self):
        while True:
            pass

keep = [Sticky()]
keep.append(keep)

def solve(n):
    return n * 2
`,
  verdict: 'accepted',
};
