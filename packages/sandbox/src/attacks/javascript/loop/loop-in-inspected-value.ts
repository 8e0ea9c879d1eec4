import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops while the console shows a value',
  code: `
function solve(n) { console.log({ get x() { for (;;); } }); return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
