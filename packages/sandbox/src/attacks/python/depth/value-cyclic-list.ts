import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a list that contains itself',
  language: 'python',
  code: `
a = [[1]]
a.append(a)

def solve():
    return a
`,
  signature: returning('integer[][]'),
  tests: [{ input: [], expected: [[1]] }],
  verdict: 'wrong-answer',
  says: /a list at \[1\]\[/,
};
