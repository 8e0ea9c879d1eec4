import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fills the registry of symbols in one test, so that the next has less memory',
  code: `
function solve(n) {
  const long = "k".repeat(100);
  for (let i = 0; i < 120_000; i++) Symbol.for(long + n + "-" + i);
  return n * 2;
}
`,
  tests: Array.from({ length: 6 }, (_, n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 4_000 },
  verdict: 'accepted',
};
