import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns what loops when it is shown',
  language: 'python',
  code: `
class Shy:
    def __repr__(self):
        while True:
            pass

def solve(n):
    return [Shy()]
`,
  verdict: 'time-limit-exceeded',
};
