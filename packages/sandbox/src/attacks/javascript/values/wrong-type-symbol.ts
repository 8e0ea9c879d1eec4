import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a symbol',
  code: `
function solve(n) { return Symbol("4"); }
`,
  verdict: 'wrong-answer',
  says: /a symbol where an integer/,
};
