import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'opens a comment over the end of the wrapper',
  code: `
function solve(n) { return n * 2; } /*
`,
  verdict: 'compile-error',
};
