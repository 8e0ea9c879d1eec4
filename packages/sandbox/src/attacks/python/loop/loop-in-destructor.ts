import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops where an object is freed',
  language: 'python',
  code: `
class Sticky:
    def __del__(self):
        while True:
            pass

def solve(n):
    Sticky()
    return n * 2
`,
  verdict: 'time-limit-exceeded',
};
