import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a fraction that is nearly the right integer',
  code: `
function solve(n) { return n * 2 + 1e-9; }
`,
  verdict: 'wrong-answer',
  says: /2\.000000001/,
};
