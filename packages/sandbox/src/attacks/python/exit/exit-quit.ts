import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'quits as in a shell',
  language: 'python',
  code: `
def solve(n):
    quit()
`,
  verdict: 'runtime-error',
};
