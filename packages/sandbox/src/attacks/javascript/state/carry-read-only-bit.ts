import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps a message in which methods are read-only',
  code: `${disguise}
const { writable } = named("Obj", "ect")["getOwn" + "PropertyDescriptor"](arrays, "fill");
function solve(n) {
  define(arrays, "fill", { writable: false });
  return writable ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
