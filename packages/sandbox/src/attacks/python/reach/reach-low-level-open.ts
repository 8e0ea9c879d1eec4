import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'opens files below the usual functions',
  language: 'python',
  code: `
import os
import posix

def solve(n):
    posix.open('/proc/self/maps', os.O_RDONLY)
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
