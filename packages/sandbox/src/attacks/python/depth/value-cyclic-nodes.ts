import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a linked list that runs in a circle',
  language: 'python',
  code: `
head = ListNode(1, ListNode(2))
head.next.next = head

def solve():
    return head
`,
  signature: returning('linked-list<integer>'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'wrong-answer',
  says: /cycle after node 2/,
};
