import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'lies about the class of what it returns',
  language: 'python',
  code: `
class Liar:
    __class__ = int

    def __add__(self, other):
        return 2

def solve(n):
    return Liar()
`,
  verdict: 'wrong-answer',
};
