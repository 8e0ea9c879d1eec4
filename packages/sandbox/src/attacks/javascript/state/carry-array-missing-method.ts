import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'takes a method away from arrays',
  code: `${disguise}
const there = typeof arrays.findLast;
function solve(n) {
  delete arrays.findLast;
  return there === "function" ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
