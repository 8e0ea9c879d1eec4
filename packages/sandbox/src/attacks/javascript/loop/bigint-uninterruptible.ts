import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'multiplies numbers so large that the engine cannot be interrupted',
  code: `
function solve() { let x = 3n; for (;;) x = x * x; }
`,
  limits: { memoryLimitBytes: 512 * 1024 * 1024 },
  verdict: 'time-limit-exceeded',
};
