import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'joins texts to one that doubles and doubles',
  language: 'python',
  code: `
def solve(n):
    s = 'ab'
    while True:
        s = s.join([s, s])
`,
  verdict: 'memory-limit-exceeded',
};
