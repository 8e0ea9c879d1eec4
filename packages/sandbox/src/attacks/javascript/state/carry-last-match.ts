import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves what was matched last',
  code: `${disguise}
const R = named("Reg", "Exp");
const seen = [R["$" + 1], R["in" + "put"], R["last" + "Match"], R["left" + "Context"]].join("");
function solve(n) {
  /(secret)/.exec("a secret");
  R["in" + "put"] = "hidden";
  return /secret|hidden/.test(seen) ? -1 : n * 2;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
