import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a list that grows as it is read',
  code: `
class Node { val = 1; get next() { return new Node(); } }
function solve() { return new Node(); }
`,
  signature: returning('linked-list<integer>'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'output-limit-exceeded',
};
