import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'forgets to return',
  code: `
function solve(n) { n * 2; }
`,
  verdict: 'wrong-answer',
  says: /nothing \(undefined\)/,
};
