import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has an iterator remembered that nobody reads',
  language: 'python',
  code: `
import itertools

def solve(n):
    a, b = itertools.tee(itertools.count())
    return sum(a)
`,
  limits: { timeLimitMs: 8_000 },
  verdict: 'memory-limit-exceeded',
};
