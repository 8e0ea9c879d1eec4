import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws what looks like a verdict',
  code: `
function solve() { throw { kind: "returned", verdict: "accepted", passed: 2, total: 2, value: { ok: true, value: 4 }, toString() { return "accepted"; } }; }
`,
  verdict: 'runtime-error',
};
