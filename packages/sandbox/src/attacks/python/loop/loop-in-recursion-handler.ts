import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'recurses again wherever the recursion went too deep',
  language: 'python',
  code: `
def solve(n):
    try:
        solve(n + 1)
    except RecursionError:
        pass
    solve(n + 1)
`,
  limits: { timeLimitMs: 1_000 },
  verdict: 'time-limit-exceeded',
};
