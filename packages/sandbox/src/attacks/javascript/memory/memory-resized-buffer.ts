import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'grows a buffer that can be resized',
  code: `
function solve() { const all = []; for (;;) { const b = new ArrayBuffer(1024, { maxByteLength: 1 << 22 }); b.resize(1 << 22); new Uint8Array(b).fill(1); all.push(b); } }
`,
  limits: { timeLimitMs: 9_000 },
  verdict: 'memory-limit-exceeded',
};
