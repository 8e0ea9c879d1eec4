import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'stamps private fields on built-in objects',
  code: `${disguise}
class Return { constructor(object) { return object; } }
class Stamp extends Return { #seen = 1; static has(object) { return #seen in object; } }
const homes = [arrays, objects, regExps, G, G.Map];
const seen = homes.filter((home) => Stamp.has(home)).length;
function solve(n) {
  for (const home of homes) attempt(() => new Stamp(home));
  return seen === 0 && /a/.test("a") ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
