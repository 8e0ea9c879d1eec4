import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a generator for a list',
  language: 'python',
  code: `
def solve():
    return (n for n in [1])
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'wrong-answer',
  says: /a generator .* list\(…\) makes one/,
};
