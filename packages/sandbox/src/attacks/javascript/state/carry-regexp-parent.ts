import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'gives regular expressions another parent',
  code: `${disguise}
const seen = /a/.seen;
function solve(n) {
  regExps["__pro" + "to__"] = { seen: 1 };
  return seen === undefined ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
