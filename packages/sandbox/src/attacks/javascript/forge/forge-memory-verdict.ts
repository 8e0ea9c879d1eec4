import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'hides an endless loop behind an error',
  code: `
function solve() { throw new Proxy(new Error("x"), { get() { for (;;); } }); }
`,
  verdict: 'time-limit-exceeded',
};
