import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has a number of millions of digits written out',
  language: 'python',
  code: `
import sys

def solve(n):
    sys.set_int_max_str_digits(0)
    return len(str(1 << 2 ** 25))
`,
  limits: { memoryLimitBytes: 256 * 1024 * 1024 },
  verdict: 'time-limit-exceeded',
};
