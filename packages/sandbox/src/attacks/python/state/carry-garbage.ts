import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves an object that nothing frees',
  language: 'python',
  code: `
import gc

def solve(n):
    found = bool(gc.garbage)
    gc.garbage.append(n)
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
