import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns itself',
  code: `
function solve(n) { return solve; }
`,
  verdict: 'wrong-answer',
  says: /a function where an integer/,
};
