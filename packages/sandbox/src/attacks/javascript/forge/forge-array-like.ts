import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns what has a length and elements but is no array',
  code: `
function solve() { return { length: 1, 0: 4, __proto__: Array.prototype }; }
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [4] }],
  verdict: 'wrong-answer',
  says: /an object where/,
};
