import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops in the function',
  code: `
function solve() { for (;;); }
`,
  verdict: 'time-limit-exceeded',
};
