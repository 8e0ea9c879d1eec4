import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a way to copy',
  language: 'python',
  code: `
import copyreg

def solve(n):
    found = complex in copyreg.dispatch_table and copyreg.dispatch_table[complex](1j) == 5
    copyreg.dispatch_table[complex] = lambda _: 5
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
