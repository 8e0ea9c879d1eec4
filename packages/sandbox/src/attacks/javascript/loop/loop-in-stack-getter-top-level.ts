import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws such an error at the top level',
  code: `
const e = new Error("x"); Object.defineProperty(e, "stack", { get() { for (;;); } });
throw e;
function solve(n) { return n * 2; }
`,
  verdict: 'time-limit-exceeded',
};
