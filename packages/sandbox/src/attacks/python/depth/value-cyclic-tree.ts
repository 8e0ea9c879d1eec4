import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a tree that is its own child',
  language: 'python',
  code: `
root = TreeNode(1)
root.right = root

def solve():
    return root
`,
  signature: returning('binary-tree<integer>'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'wrong-answer',
  says: /reached twice/,
};
