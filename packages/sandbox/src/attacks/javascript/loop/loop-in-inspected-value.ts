import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops while the console shows a value',
  code: `
function solve(n) { console.log(new Proxy({ x: n }, { get() { for (;;); } })); return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
