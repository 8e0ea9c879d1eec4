import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'hides what it keeps in a weak map',
  code: `
function solve() { const map = new WeakMap(); const keys = []; for (;;) { const key = {}; keys.push(key); map.set(key, new Array(100).fill(key)); } }
`,
  limits: { timeLimitMs: 9_000 },
  verdict: 'memory-limit-exceeded',
};
