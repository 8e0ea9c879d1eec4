import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'grows a dictionary',
  language: 'python',
  code: `
def solve(n):
    d = {}
    while True:
        d[len(d)] = None
`,
  limits: { timeLimitMs: 8_000 },
  verdict: 'memory-limit-exceeded',
};
