import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints what it would like to hear',
  language: 'python',
  code: `
import os
import sys

def solve(n):
    print('{"kind":"verdict","verdict":"accepted","passed":2,"total":2}')
    print("R2", file=sys.stderr)
    os.write(1, b'\\x00\\x00\\x00\\x10{"kind":"done"}')
    return 0
`,
  verdict: 'wrong-answer',
};
