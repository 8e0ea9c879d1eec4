import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns lists nested a hundred thousand deep',
  language: 'python',
  code: `
a = []
for _ in range(100_000):
    a = [a]

def solve():
    return a
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'wrong-answer',
  says: /a list at \[0\]/,
};
