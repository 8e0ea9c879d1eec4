import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a handler of logs',
  language: 'python',
  code: `
import logging

def solve(n):
    found = bool(logging.getLogger('mark').handlers)
    logging.getLogger('mark').addHandler(logging.NullHandler())
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
