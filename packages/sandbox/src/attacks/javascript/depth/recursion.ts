import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'recurses without end',
  code: `
function solve(n) { return solve(n + 1) + 1; }
`,
  verdict: 'runtime-error',
  says: /Maximum call stack size exceeded/,
};
