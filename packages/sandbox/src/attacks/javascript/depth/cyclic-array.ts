import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns an array that holds itself',
  code: `
function solve() { const a = []; a.push(a); return a; }
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'wrong-answer',
  says: /an array at \[0\] where an integer/,
};
