import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'hides code in comments of the old web',
  code: `
<!-- function solve(n) { return n * 2; }
--> function solve(n) { return n * 2; }
function solve(n) { return n * 2 + 1; }
`,
  verdict: 'wrong-answer',
};
