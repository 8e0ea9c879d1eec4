import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns what takes forever to show',
  language: 'python',
  code: `
def solve(n):
    a = {}
    for _ in range(60):
        a = {i: a for i in range(60)}
    return a
`,
  verdict: 'wrong-answer',
};
