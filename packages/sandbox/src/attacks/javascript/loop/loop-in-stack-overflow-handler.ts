import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'catches every overflow of the stack and goes on',
  code: `
function solve(n) { const f = () => { try { f(); } finally { f(); } }; f(); return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
