import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a linked list that goes on forever, each node made when it is asked for',
  language: 'python',
  code: `
class Node:
    val = 1

    @property
    def next(self):
        return Node()

def solve():
    return Node()
`,
  signature: returning('linked-list<integer>'),
  tests: [{ input: [], expected: [1] }],
  limits: { timeLimitMs: 2_000 },
  verdict: 'output-limit-exceeded',
};
