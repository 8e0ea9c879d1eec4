import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'reads the harness by a pattern whose names are put together',
  code: `
import re

class Reader(type):
    def __instancecheck__(cls, value):
        return True

class Cache(metaclass=Reader):
    pass

type.__setattr__(Cache, "__match" + "_args__", ("_ca" + "che2",))

def solve(n):
    match re:
        case Cache(found):
            before = str(found)
    re.compile("told" + "apart")
    return -1 if "toldapart" in before else n * 2
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
