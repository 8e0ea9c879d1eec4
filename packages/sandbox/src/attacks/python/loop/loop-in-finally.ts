import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'goes on in a finally',
  language: 'python',
  code: `
def solve(n):
    try:
        return n * 2
    finally:
        while True:
            pass
`,
  verdict: 'time-limit-exceeded',
};
