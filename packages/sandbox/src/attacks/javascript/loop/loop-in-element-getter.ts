import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops when an element of the returned array is read',
  code: `
function solve() { const a = [1]; Object.defineProperty(a, 0, { get() { for (;;); } }); return a; }
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'time-limit-exceeded',
};
