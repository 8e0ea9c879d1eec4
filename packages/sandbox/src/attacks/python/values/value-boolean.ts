import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns True for 1',
  language: 'python',
  code: `
def solve():
    return True
`,
  signature: returning('integer'),
  tests: [{ input: [], expected: 1 }],
  verdict: 'wrong-answer',
  says: /returned True where an integer/,
};
