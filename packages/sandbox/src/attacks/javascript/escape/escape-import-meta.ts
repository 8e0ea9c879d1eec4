import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks where its module lies',
  code: `
function solve(n) { return import.meta.url.length; }
`,
  verdict: 'compile-error',
};
