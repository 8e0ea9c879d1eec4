import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'claims to be a typed array',
  code: `
function solve() { return { [Symbol.toStringTag]: "Int32Array", length: 1, 0: 4, __proto__: Int32Array.prototype }; }
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [4] }],
  verdict: 'wrong-answer',
  says: /an object where/,
};
