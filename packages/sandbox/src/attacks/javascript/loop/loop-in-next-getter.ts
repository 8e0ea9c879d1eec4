import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops when the returned list is followed',
  code: `
function solve() { return { val: 1, get next() { for (;;); } }; }
`,
  signature: returning('linked-list<integer>'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'time-limit-exceeded',
};
