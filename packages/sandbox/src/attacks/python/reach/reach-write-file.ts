import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a file for the next program',
  language: 'python',
  code: `
import pathlib

def solve(n):
    pathlib.Path('/tmp/left').write_text('x')
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
