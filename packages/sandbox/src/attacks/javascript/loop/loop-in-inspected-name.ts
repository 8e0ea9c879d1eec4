import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops when the name of a printed function is read',
  code: `
function solve(n) { const f = () => {}; Object.defineProperty(f, "name", { get() { for (;;); } }); console.log(f); return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
