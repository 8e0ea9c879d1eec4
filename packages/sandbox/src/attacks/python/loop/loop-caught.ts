import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'catches whatever is thrown to end it, and goes on',
  language: 'python',
  code: `
def solve(n):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
`,
  verdict: 'time-limit-exceeded',
};
