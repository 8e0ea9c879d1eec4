import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'exits',
  language: 'python',
  code: `
import sys

def solve(n):
    sys.exit(0)
`,
  verdict: 'runtime-error',
  says: /^SystemExit: 0\b/,
};
