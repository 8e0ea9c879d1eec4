import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops when somebody lists the keys of what it prints',
  code: `
function solve(n) { console.log(new Proxy({}, { ownKeys() { for (;;); } })); return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
