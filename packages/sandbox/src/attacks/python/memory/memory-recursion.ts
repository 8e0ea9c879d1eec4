import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'keeps much in every call of a recursion',
  language: 'python',
  code: `
import sys

sys.setrecursionlimit(10 ** 9)

def solve(n):
    kept = [0] * 100_000
    return solve(n + 1) + len(kept)
`,
  limits: { timeLimitMs: 8_000 },
  verdict: 'memory-limit-exceeded',
};
