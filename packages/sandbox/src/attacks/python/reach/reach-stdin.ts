import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads what the judge writes to the child',
  language: 'python',
  code: `
import os

def solve(n):
    data = os.read(0, 1 << 20)
    if not data:
        raise EOFError('nothing there')
    return n * 2
`,
  verdict: 'runtime-error',
  says: /^(EOFError|OSError|BlockingIOError)/,
};
