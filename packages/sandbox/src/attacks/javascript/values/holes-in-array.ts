import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns an array with a hole',
  code: `
function solve() { return [1, , 3]; }
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1, 2, 3] }],
  verdict: 'wrong-answer',
  says: /undefined/,
};
