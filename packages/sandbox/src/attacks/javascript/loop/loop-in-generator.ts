import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'consumes a generator without end',
  code: `
function* forever() { for (;;) yield 1; }
function solve() { let s = 0; for (const x of forever()) s += x; return s; }
`,
  verdict: 'time-limit-exceeded',
};
