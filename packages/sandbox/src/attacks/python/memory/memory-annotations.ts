import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has one class follow another without end',
  language: 'python',
  code: `
def solve(n):
    kept = []
    while True:
        kept.append(type('T', (), {}))
`,
  limits: { timeLimitMs: 8_000 },
  verdict: 'memory-limit-exceeded',
};
