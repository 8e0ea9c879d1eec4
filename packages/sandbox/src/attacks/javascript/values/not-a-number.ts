import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns NaN',
  code: `
function solve() { return NaN; }
`,
  signature: returning('float'),
  tests: [{ input: [], expected: 0 }],
  verdict: 'wrong-answer',
  says: /NaN where a number/,
};
