import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves an encoding',
  language: 'python',
  code: `
import codecs

def known():
    try:
        codecs.lookup('mark')
        return True
    except LookupError:
        return False

def solve(n):
    found = known()
    codecs.register(lambda name: codecs.lookup('utf-8') if name == 'mark' else None)
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
