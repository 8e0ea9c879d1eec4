import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a function waiting for ever, with the next test in mind',
  code: `${disguise}
const seen = G.seen;
async function wait() { await new Promise((resolve) => { arrays.wake = resolve; }); G.seen = 1; }
function solve(n) {
  attempt(() => wait());
  attempt(() => arrays.wake());
  return seen === undefined ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
