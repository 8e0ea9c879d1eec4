import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts keys on the prototypes that no name leads to',
  code: `${disguise}
const parent = (object) => object["__pro" + "to__"];
const homes = [[].values(), new Map().keys(), new Set().keys(), ""[Symbol.iterator](), "".matchAll(/a/g), (function* () {})(), (async function* () {})(), function* () {}, async () => {}, [].values().map(String)].flatMap((object) => [parent(object), parent(parent(object))]);
const stack = named("Obj", "ect")["getOwn" + "PropertyDescriptor"](new G["Err" + "or"]("x"), "stack");
homes.push(stack.get, stack.set, named("Obj", "ect")["getOwn" + "PropertyDescriptor"]((function () { "use strict"; return arguments; })(), "cal" + "lee").get);
const seen = homes.filter((home) => home !== objects && home.seen !== undefined).length;
function solve(n) {
  for (const home of homes) attempt(() => { home.seen = 1; });
  return seen === 0 ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
