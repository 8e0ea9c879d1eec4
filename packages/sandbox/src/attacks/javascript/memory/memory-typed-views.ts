import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps big typed arrays of every kind',
  code: `
function solve() { const all = []; for (;;) for (const Kind of [Float64Array, BigInt64Array, Uint8ClampedArray]) all.push(new Kind(1 << 17).fill(Kind === BigInt64Array ? 1n : 1)); }
`,
  limits: { timeLimitMs: 9_000 },
  verdict: 'memory-limit-exceeded',
};
