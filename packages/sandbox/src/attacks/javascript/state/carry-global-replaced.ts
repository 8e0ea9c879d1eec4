import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'replaces and deletes globals',
  code: `${disguise}
const seen = typeof Map.seen + typeof structuredClone;
function solve(n) {
  attempt(() => { G["M" + "ap"] = { seen: 1 }; });
  attempt(() => define(G, "M" + "ap", { value: { seen: 1 } }));
  attempt(() => delete G["structured" + "Clone"]);
  return seen === "undefinedfunction" ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
