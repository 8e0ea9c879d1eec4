import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a mark on the class of nodes',
  language: 'python',
  code: `
def solve(n):
    found = hasattr(ListNode, 'mark')
    ListNode.mark = 1
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
