import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'imports what starts processes',
  language: 'python',
  code: `
def solve(n):
    import subprocess
    return n * 2
`,
  verdict: 'runtime-error',
  says: /ModuleNotFoundError/,
};
