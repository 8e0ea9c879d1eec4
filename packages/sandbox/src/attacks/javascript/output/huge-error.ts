import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws an error with a message of 256 MB',
  code: `
function solve() { throw new Error("x".repeat(2 ** 28)); }
`,
  // Writing it takes a busy machine longer than the usual limit.
  limits: { timeLimitMs: 5_000 },
  verdict: 'memory-limit-exceeded',
};
