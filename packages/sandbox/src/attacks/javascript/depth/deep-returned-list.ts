import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a list of a million nodes where the limit is far below',
  code: `
function solve() { let head = null; for (let i = 0; i < 1_000_000; i++) head = new ListNode(1, head); return head; }
`,
  signature: returning('linked-list<integer>'),
  tests: [{ input: [], expected: [1] }],
  limits: { timeLimitMs: 2_000 },
  verdict: 'output-limit-exceeded',
};
