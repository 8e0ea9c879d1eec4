import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a list that ends in itself',
  code: `
function solve() { const a = new ListNode(1); a.next = new ListNode(2, a); return a; }
`,
  signature: returning('linked-list<integer>'),
  tests: [{ input: [], expected: [1, 2] }],
  verdict: 'wrong-answer',
  says: /linked list with a cycle after node 2/,
};
