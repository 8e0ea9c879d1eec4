import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fills a cube of lists',
  language: 'python',
  code: `
def solve(n):
    return len([[[0] * 500 for _ in range(500)] for _ in range(500)])
`,
  limits: { timeLimitMs: 8_000 },
  verdict: 'memory-limit-exceeded',
};
