import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops in a thenable that is awaited',
  code: `
async function solve(n) { await { then() { for (;;); } }; return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
