import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'compiles ever new functions',
  code: `
function solve() { const all = []; for (let i = 0; ; i++) all.push(new Function("return [" + "1,".repeat(2_000) + i + "]")); }
`,
  limits: { timeLimitMs: 9_000 },
  verdict: 'memory-limit-exceeded',
};
