import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'computes a factorial that takes minutes',
  language: 'python',
  code: `
import math

def solve(n):
    return math.factorial(3 * 10 ** 6) % 7
`,
  verdict: 'time-limit-exceeded',
};
