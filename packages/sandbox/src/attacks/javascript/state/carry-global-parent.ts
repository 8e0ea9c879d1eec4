import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'gives the global object another parent',
  code: `${disguise}
const seen = G.seen;
function solve(n) {
  attempt(() => { G["__pro" + "to__"] = { seen: 1 }; });
  attempt(() => named("Obj", "ect")["set" + "PrototypeOf"](G, { seen: 1 }));
  return seen === undefined ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
