import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a finder of modules',
  language: 'python',
  code: `
import sys

class Finder:
    mark = 1

    @staticmethod
    def find_spec(name, path=None, target=None):
        return None

def solve(n):
    found = any(hasattr(f, 'mark') for f in sys.meta_path)
    sys.meta_path.insert(0, Finder)
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
