import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'repeats a text beyond what a text may be, which is an error of the language',
  code: `
function solve(n) { return "ab".repeat(2 ** 28).length; }
`,
  verdict: 'runtime-error',
  says: /RangeError: Invalid string length/,
};
