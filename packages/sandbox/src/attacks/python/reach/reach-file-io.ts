import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'opens files with the classes behind open',
  language: 'python',
  code: `
import io
import _io

def solve(n):
    _io.FileIO('/etc/passwd').read()
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
