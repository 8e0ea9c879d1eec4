import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns what the harness answers',
  code: `
function solve() { return "R4"; }
`,
  verdict: 'wrong-answer',
  says: /a string where an integer/,
};
