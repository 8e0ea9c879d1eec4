import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'waits for somebody to type',
  language: 'python',
  code: `
n = int(input())
def solve(m):
    return m * 2
`,
  says: /^EOFError: EOF when reading a line: nothing is typed in here/,
  verdict: 'runtime-error',
};
