import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fills the memory before it is called',
  code: `
const all = []; for (;;) all.push(new Array(10_000).fill({}));
function solve(n) { return n * 2; }
`,
  limits: { timeLimitMs: 5_000 },
  verdict: 'memory-limit-exceeded',
};
