import type { Attack } from './attack.ts';

export const attack: Attack = {
  title: 'clones what it has cloned',
  code: `
function solve() { let all = [1]; for (;;) all = [all, structuredClone(all)]; }
`,
  limits: { timeLimitMs: 9_000 },
  verdict: 'memory-limit-exceeded',
};
