import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps a message in which methods are enumerable',
  code: `${disguise}
let seen = 0;
for (const key in {}) seen += 1;
function solve(n) {
  define(objects, "valueOf", { enumerable: true });
  return seen === 0 ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
