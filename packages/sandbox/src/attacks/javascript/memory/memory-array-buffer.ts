import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'allocates buffers outside the heap',
  code: `
function solve() { const all = []; for (;;) all.push(new Uint8Array(1 << 20).fill(7)); }
`,
  limits: { timeLimitMs: 5_000 },
  verdict: 'memory-limit-exceeded',
};
