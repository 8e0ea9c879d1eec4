import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops when the harness asks a promise for its species',
  code: `
function solve() { const p = Promise.resolve(1); p.constructor = { get [Symbol.species]() { for (;;); } }; return p; }
`,
  verdict: 'time-limit-exceeded',
};
