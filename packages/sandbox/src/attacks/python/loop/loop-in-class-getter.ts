import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns what loops when it is asked for its class: nobody asks',
  language: 'python',
  code: `
class Vague:
    @property
    def __class__(self):
        while True:
            pass

def solve(n):
    return Vague()
`,
  verdict: 'wrong-answer',
};
