import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'defines globals that are hidden, numbered, or symbols',
  code: `${disguise}
const key = Symbol.for("seen");
const seen = G[key] ?? G[0] ?? G.hidden;
function solve(n) {
  define(G, "hidden", { value: 1, enumerable: false, configurable: true });
  G[key] = 1;
  G[0] = 1;
  return seen === undefined ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
