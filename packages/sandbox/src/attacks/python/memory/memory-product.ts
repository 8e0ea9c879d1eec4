import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps every combination of an iterator',
  language: 'python',
  code: `
import itertools

def solve(n):
    return len(list(itertools.product(range(100), repeat=5)))
`,
  limits: { timeLimitMs: 8_000 },
  verdict: 'memory-limit-exceeded',
};
