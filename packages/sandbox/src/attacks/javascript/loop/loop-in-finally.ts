import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'goes on looping in finally when it is stopped',
  code: `
function solve() { for (;;) { try { for (;;); } catch {} finally { for (;;); } } }
`,
  verdict: 'time-limit-exceeded',
};
