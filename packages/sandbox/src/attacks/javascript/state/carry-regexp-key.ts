import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'adds a key to all regular expressions',
  code: `${disguise}
const seen = /a/.seen;
function solve(n) {
  regExps.seen = 1;
  return seen === undefined && /a/.test("a") ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
