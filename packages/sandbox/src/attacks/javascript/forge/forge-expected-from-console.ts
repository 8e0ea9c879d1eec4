import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns what it prints, and prints what looks like an expected output',
  code: `
function solve(n) { console.log("expected: " + n * 2); console.log("\\u0000\\u0001\\u0002".repeat(1_000)); return String(n * 2); }
`,
  verdict: 'wrong-answer',
  says: /a string where/,
};
