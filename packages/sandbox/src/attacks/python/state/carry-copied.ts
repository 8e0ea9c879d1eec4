import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sets the defaults of a function of the library by a copy of what says so',
  language: 'python',
  code: `
import copy, heapq

def reduce(self, *_):
    return (lambda: heapq.merge), (), (None, {'__kwdefaults__': {'key': key, 'reverse': False}})

Says = type('Says', (), {'__reduce_ex__': reduce})

def key(value):
    value.append('mark')
    return 1

def solve(n):
    values = [[1], [2]]
    list(heapq.merge(values[:1], values[1:]))
    copy.copy(Says())
    return -1 if 'mark' in values[0] else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
