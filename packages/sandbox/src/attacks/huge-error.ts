import type { Attack } from './attack.ts';

export const attack: Attack = {
  title: 'throws an error with a message of 256 MB',
  code: `
function solve() { throw new Error("x".repeat(2 ** 28)); }
`,
  verdict: 'memory-limit-exceeded',
};
