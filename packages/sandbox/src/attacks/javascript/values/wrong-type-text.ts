import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns digits as text',
  code: `
function solve(n) { return String(n * 2); }
`,
  verdict: 'wrong-answer',
  says: /a string where an integer/,
};
