import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a class, a module and a function',
  language: 'python',
  code: `
def solve():
    return [int, __import__('math'), len]
`,
  signature: returning('integer[]'),
  tests: [{ input: [], expected: [1] }],
  verdict: 'wrong-answer',
  says: /a type at \[0\]/,
};
