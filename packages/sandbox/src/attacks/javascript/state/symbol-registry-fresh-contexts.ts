import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'does the same where each test has a context of its own',
  code: `
function solve(n) {
  const random = Math.random();
  const long = "k".repeat(100);
  for (let i = 0; i < 120_000; i++) Symbol.for(long + n + "-" + i);
  return n * 2;
}
`,
  tests: Array.from({ length: 6 }, (_, n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 4_000 },
  verdict: 'accepted',
};
