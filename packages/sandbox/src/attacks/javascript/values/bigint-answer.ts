import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a bigint',
  code: `
function solve() { return 4n; }
`,
  verdict: 'wrong-answer',
  says: /a bigint where an integer/,
};
