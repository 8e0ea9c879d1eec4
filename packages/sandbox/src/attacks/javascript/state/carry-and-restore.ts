import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'changes a method in the odd tests and restores it in the even ones',
  code: `${disguise}
const before = arrays.at;
const odd = before.original === undefined;
function solve(n) {
  if (odd) arrays.at = Object.assign(function () {}, { original: before });
  else arrays.at = before.original;
  return odd ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
