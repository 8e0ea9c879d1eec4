import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has a regular expression search an exponential number of ways',
  language: 'python',
  code: `
import re

def solve(n):
    return 1 if re.match("(a+)+$", "a" * 64 + "b") else 2
`,
  verdict: 'time-limit-exceeded',
};
