import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a tree that loops at any attribute',
  language: 'python',
  code: `
class Node:
    def __getattribute__(self, name):
        while True:
            pass

def solve():
    return Node()
`,
  signature: returning('binary-tree<integer>'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'time-limit-exceeded',
};
