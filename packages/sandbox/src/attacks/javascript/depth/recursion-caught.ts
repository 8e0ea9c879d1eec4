import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'catches its own stack overflow and overflows again',
  code: `
function solve(n) { try { return solve(n); } finally { solve(n); } }
`,
  verdict: 'time-limit-exceeded',
};
