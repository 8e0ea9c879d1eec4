import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws an error whose stack never ends',
  code: `
function solve() { const e = new Error("x"); Object.defineProperty(e, "stack", { get() { for (;;); } }); throw e; }
`,
  verdict: 'time-limit-exceeded',
};
