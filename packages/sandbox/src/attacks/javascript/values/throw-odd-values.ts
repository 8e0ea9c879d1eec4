import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws things that are no errors',
  code: `
function solve(n) { throw n === 1 ? null : { toString() { throw 1; } }; }
`,
  verdict: 'runtime-error',
  says: /threw null/,
};
