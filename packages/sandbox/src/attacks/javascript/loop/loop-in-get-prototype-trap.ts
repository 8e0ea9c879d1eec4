import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops when somebody asks for the prototype of what it throws',
  code: `
function solve() { throw new Proxy({}, { getPrototypeOf() { for (;;); } }); }
`,
  verdict: 'time-limit-exceeded',
};
