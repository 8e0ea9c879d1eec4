import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fills arrays',
  code: `
function solve() { const all = []; for (;;) all.push(new Array(10_000).fill(1.5)); }
`,
  limits: { timeLimitMs: 5_000 },
  verdict: 'memory-limit-exceeded',
};
