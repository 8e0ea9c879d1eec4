import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a mark in the environment',
  language: 'python',
  code: `
import os

def solve(n):
    found = 'MARK' in os.environ
    os.environ['MARK'] = '1'
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'runtime-error',
  says: /PermissionError/,
};
