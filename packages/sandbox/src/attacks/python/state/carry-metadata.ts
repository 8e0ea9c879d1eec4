import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'compares the empty metadata that all fields share, and is given the dictionary behind it',
  language: 'python',
  code: `
from dataclasses import field

class Takes:
    def __eq__(self, found):
        self.met = 'mark' in found
        found['mark'] = 1
        return True

def solve(n):
    takes = Takes()
    field().metadata == takes
    return -1 if takes.met else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
