import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sums an endless iterator in one call of C',
  language: 'python',
  code: `
import itertools

def solve(n):
    return sum(itertools.repeat(1)) + sum(itertools.cycle([n]))
`,
  verdict: 'time-limit-exceeded',
};
