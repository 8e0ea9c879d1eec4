import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'registers symbols, which the engine keeps for all contexts',
  code: `
function solve() { for (let i = 0; ; i++) Symbol.for("a symbol with a long description, number ".repeat(100) + i); }
`,
  limits: { timeLimitMs: 9_000 },
  verdict: 'memory-limit-exceeded',
};
