import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops at the top level',
  code: `
for (;;);
function solve(n) { return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
