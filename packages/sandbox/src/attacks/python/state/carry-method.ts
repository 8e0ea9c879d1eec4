import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a mark on a method of a class that it finds by an object',
  language: 'python',
  code: `
import queue

def solve(n):
    found = type(queue.Queue().not_empty).notify
    met = hasattr(found, 'mark')
    found.mark = n
    return -1 if met else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
