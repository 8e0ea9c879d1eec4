import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a megabyte of text',
  language: 'python',
  code: `
def solve():
    return 'x' * 10 ** 6
`,
  signature: returning('string'),
  tests: [{ input: [], expected: 'x' }],
  verdict: 'output-limit-exceeded',
};
