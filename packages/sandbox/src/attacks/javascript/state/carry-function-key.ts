import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts keys on built-in functions and their prototypes',
  code: `${disguise}
const homes = [G.Map, G.Math, G.Math.max, G.console, G.console.log, G.ListNode, G.structuredClone, G.JSON, G.Promise, G.Error, G.Symbol, G.Intl, G.SuppressedError, G.require];
const all = homes.concat(homes.map((home) => home["proto" + "type"]).filter(Boolean));
const seen = all.filter((home) => home.seen !== undefined).length;
function solve(n) {
  for (const home of all) attempt(() => { home.seen = 1; });
  for (const home of all) attempt(() => define(home, "seen", { value: 1 }));
  return seen === 0 ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
