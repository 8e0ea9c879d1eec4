import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns an integer of a million bits',
  language: 'python',
  code: `
def solve():
    return 1 << 10 ** 6
`,
  signature: returning('integer'),
  tests: [{ input: [], expected: 1 }],
  verdict: 'wrong-answer',
  says: /a huge integer/,
};
