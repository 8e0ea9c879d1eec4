import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'changes its list while it is read',
  language: 'python',
  code: `
class Trap:
    @property
    def __class__(self):
        numbers.clear()
        return str

numbers = [1, 2, Trap(), 3]

def solve():
    return numbers
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1, 2, 3] }],
  verdict: 'wrong-answer',
  says: /at \[2\]/,
};
