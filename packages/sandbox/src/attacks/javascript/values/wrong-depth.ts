import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns an array one level too deep',
  code: `
function solve() { return [[4]]; }
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [4] }],
  verdict: 'wrong-answer',
  says: /an array at \[0\]/,
};
