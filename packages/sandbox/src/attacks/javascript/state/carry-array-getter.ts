import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts a getter on arrays that gives the same method and remembers',
  code: `${disguise}
const own = named("Obj", "ect")["getOwn" + "PropertyDescriptor"](arrays, "at");
const seen = own.get === undefined ? 0 : own.get.asked;
const method = arrays.at;
function solve(n) {
  const get = () => { get.asked += 1; return method; };
  get.asked = 0;
  define(arrays, "at", { get, configurable: true });
  return seen === 0 && [n].at(0) * 2 === n * 2 ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
