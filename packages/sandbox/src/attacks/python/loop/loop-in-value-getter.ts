import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a node whose value never comes',
  language: 'python',
  code: `
class Node:
    next = None

    @property
    def val(self):
        while True:
            pass

def solve():
    return Node()
`,
  signature: returning('linked-list<integer>'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'time-limit-exceeded',
};
