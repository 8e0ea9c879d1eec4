import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves more globals than can be taken away in time',
  code: `${disguise}
const seen = G.seen0;
function solve(n) {
  for (let i = 0; i < 5000; i++) G["seen" + i] = 1;
  return seen === undefined ? n * 2 : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 2_000 },
  verdict: 'accepted',
};
