import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sets the defaults of a function of the library by a text',
  language: 'python',
  code: `
import functools, heapq

NAMES = ['__def' + 'aults__']

def pass_on(to, of):
    try: functools.update_wrapper(to, of, NAMES, ['nothing'])
    except AttributeError: pass

def solve(n):
    def read(mark=None): return mark
    def leave(mark='mark'): pass
    pass_on(read, heapq.nsmallest)
    pass_on(heapq.nsmallest, leave)
    return -1 if read() == 'mark' else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
