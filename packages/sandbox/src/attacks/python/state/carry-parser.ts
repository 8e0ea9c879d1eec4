import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a mark on a function of a module that it cannot be named, which a decoder holds',
  language: 'python',
  code: `
import json

def solve(n):
    found = json.JSONDecoder().parse_object
    met = hasattr(found, 'mark')
    found.mark = n
    return -1 if met else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
