import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has another process run its code',
  language: 'python',
  code: `
import os
import sys

def solve(n):
    sys.remote_exec(os.getpid(), '/tmp/x.py')
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
