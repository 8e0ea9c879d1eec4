import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns an integer that is not safe',
  code: `
function solve() { return 2 ** 53; }
`,
  verdict: 'wrong-answer',
  says: /where an integer/,
};
