import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops when somebody looks whether the returned node has a value',
  code: `
function solve() { return new Proxy({}, { has() { for (;;); } }); }
`,
  signature: returning('linked-list<integer>'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'time-limit-exceeded',
};
