import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'chains functions to each other without end',
  language: 'python',
  code: `
def solve(n):
    f = None
    while True:
        f = (lambda g: lambda: g)(f)
`,
  limits: { timeLimitMs: 8_000 },
  verdict: 'memory-limit-exceeded',
};
