import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'replaces a method of arrays by one that counts',
  code: `${disguise}
const before = arrays.indexOf;
const found = before.seen ?? 0;
const counting = function (...values) { return before.apply(this, values); };
function solve(n) {
  counting.seen = 1;
  arrays.indexOf = counting;
  return found === 0 ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
