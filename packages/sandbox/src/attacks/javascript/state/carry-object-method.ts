import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'replaces toString of all objects',
  code: `${disguise}
const text = String({});
function solve(n) {
  objects["to" + "String"] = () => "seen";
  return text === "[object Object]" ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
