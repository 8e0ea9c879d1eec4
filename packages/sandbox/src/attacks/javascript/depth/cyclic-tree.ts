import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a tree in which a node is its own child',
  code: `
function solve() { const a = new TreeNode(1); a.left = a; return a; }
`,
  signature: returning('binary-tree<integer>'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'wrong-answer',
  says: /reached twice/,
};
