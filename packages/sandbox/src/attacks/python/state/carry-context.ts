import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a precision of decimals and the value of a context variable',
  language: 'python',
  code: `
import decimal

def solve(n):
    found = decimal.getcontext().prec == 7 or decimal.DefaultContext.prec == 9
    decimal.getcontext().prec = 7
    decimal.DefaultContext.prec = 9
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
