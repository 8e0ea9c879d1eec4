import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a thenable that settles itself differently each time',
  code: `
function solve() { return { then(ok) { ok(4); ok(2); } }; }
`,
  verdict: 'wrong-answer',
  says: /an object where an integer/,
};
