import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns an array of a billion holes',
  code: `
function solve() { return new Array(1e9); }
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'output-limit-exceeded',
};
