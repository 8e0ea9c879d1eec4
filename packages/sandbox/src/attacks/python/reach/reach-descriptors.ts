import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'opens a descriptor as a file',
  language: 'python',
  code: `
import os

def solve(n):
    os.fdopen(5, 'wb').write(b'x')
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
