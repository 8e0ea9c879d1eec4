import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns infinity inside of a list',
  language: 'python',
  code: `
def solve():
    return [1.0, float('-inf')]
`,
  signature: returning('float[]'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'wrong-answer',
  says: /-inf at \[1\]/,
};
