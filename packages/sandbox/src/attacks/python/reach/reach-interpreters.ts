import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'starts another interpreter',
  language: 'python',
  code: `
def solve(n):
    from concurrent import interpreters
    interpreters.create().exec('import js')
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
