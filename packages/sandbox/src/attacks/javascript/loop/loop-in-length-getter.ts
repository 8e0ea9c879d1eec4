import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops when the length of the returned array is read',
  code: `
function solve() { return new Proxy([], { get() { for (;;); } }); }
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'time-limit-exceeded',
};
