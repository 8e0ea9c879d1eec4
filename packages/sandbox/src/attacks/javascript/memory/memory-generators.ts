import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps suspended generators',
  code: `
function* wait(data) { yield data; }
function solve() { const all = []; for (;;) { const it = wait(new Array(50)); it.next(); all.push(it); } }
`,
  limits: { timeLimitMs: 9_000 },
  verdict: 'memory-limit-exceeded',
};
