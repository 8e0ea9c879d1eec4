import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns what is not a number',
  language: 'python',
  code: `
def solve():
    return float('nan')
`,
  signature: returning('float'),
  tests: [{ input: [], expected: 1 }],
  verdict: 'wrong-answer',
  says: /nan/,
};
