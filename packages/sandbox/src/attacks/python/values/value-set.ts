import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a set for a list',
  language: 'python',
  code: `
def solve():
    return {1}
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'wrong-answer',
  says: /a set/,
};
