import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'grows a list',
  language: 'python',
  code: `
def solve(n):
    a = []
    while True:
        a.append(1.5 * len(a))
`,
  limits: { timeLimitMs: 8_000 },
  verdict: 'memory-limit-exceeded',
};
