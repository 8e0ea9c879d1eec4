import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns an integer that doubles cannot hold',
  language: 'python',
  code: `
def solve():
    return 2 ** 53 + 1
`,
  signature: returning('integer'),
  tests: [{ input: [], expected: 1 }],
  verdict: 'wrong-answer',
  says: /9007199254740993/,
};
