import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'closes the function that its code is wrapped in',
  code: `
function solve(n) { return n * 2; }
return [() => 4]; })(); (function () {
`,
  verdict: 'compile-error',
};
