import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'defines a global that cannot be deleted',
  code: `${disguise}
const seen = G.seen;
function solve(n) {
  define(G, "seen", { value: 1, configurable: false });
  return seen === undefined ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
