import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns what behaves like a list and is none',
  language: 'python',
  code: `
class Like:
    def __len__(self):
        return 1

    def __getitem__(self, index):
        return 1

    def tolist(self):
        return [1]

    def __array__(self):
        return [1]

def solve():
    return Like()
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'wrong-answer',
  says: /a Like/,
};
