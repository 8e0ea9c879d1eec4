import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns minus zero, which is zero',
  language: 'python',
  code: `
def solve():
    return -0.0
`,
  signature: returning('float'),
  tests: [{ input: [], expected: 0 }],
  verdict: 'accepted',
};
