import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a mark on its own class',
  language: 'python',
  code: `
class Solution:
    seen = 0

def solve(n):
    found = Solution.seen > 0
    Solution.seen += 1
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
