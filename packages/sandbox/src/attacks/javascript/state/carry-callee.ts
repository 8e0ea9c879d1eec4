import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts a key on the function around the code',
  code: `${disguise}
const around = arguments["cal" + "lee"];
const seen = around.seen;
around.seen = 1;
const above = attempt(() => around["cal" + "ler"]);
function solve(n) {
  return seen === undefined && above === undefined ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
