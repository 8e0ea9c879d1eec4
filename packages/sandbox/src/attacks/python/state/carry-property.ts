import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads what a property of enums reads, by the name it gives it',
  language: 'python',
  code: `
import enum, heapq

Reads = type('Reads', (enum.property,), {'_attr_type': 'desc', 'member': None})

def solve(n):
    reads = Reads()
    Holder = type('Holder', (), {'it': reads, '_value_': heapq.nsmallest})
    reads.name = '__annotations__'
    found = Holder().it
    met = 'mark' in found
    found['mark'] = n
    return -1 if met else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
