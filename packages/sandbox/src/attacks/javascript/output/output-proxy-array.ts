import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a proxy that claims to be endless',
  code: `
function solve() { return new Proxy([], { get: (t, k) => (k === "length" ? Infinity : 1) }); }
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'output-limit-exceeded',
};
