import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'grows a set of texts',
  language: 'python',
  code: `
def solve(n):
    s = set()
    while True:
        s.add(str(len(s)))
`,
  limits: { timeLimitMs: 8_000 },
  verdict: 'memory-limit-exceeded',
};
