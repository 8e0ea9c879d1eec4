import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'adds keys to all objects',
  code: `${disguise}
const seen = ({}).seen;
function solve(n) {
  attempt(() => { objects.seen = 1; });
  attempt(() => define(objects, "seen", { value: 1 }));
  return seen === undefined ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
