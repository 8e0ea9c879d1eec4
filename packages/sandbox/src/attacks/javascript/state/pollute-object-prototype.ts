import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts fields of the harness on every object',
  code: `
for (const key of ["kind", "of", "plain", "ok", "tooMuch", "json", "verdict", "passed"])
  Object.defineProperty(Object.prototype, key, { get: () => true, set() {}, configurable: true });
function solve() { return 5; }
`,
  verdict: 'wrong-answer',
};
