import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'gives the prototype of arrays a length',
  code: `${disguise}
const length = arrays.length;
const hole = [, , , ,][3];
function solve(n) {
  attempt(() => { arrays.length = 7; });
  attempt(() => { arrays[3] = 1; });
  return length === 0 && hole === undefined ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
