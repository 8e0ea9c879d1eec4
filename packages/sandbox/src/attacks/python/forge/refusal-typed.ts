import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'raises a refusal of its own, with numbers for texts',
  code: `
import sys

def solve(n):
    raise sys._getframe(1).f_globals["Refusal"](1, 2)
`,
  verdict: 'runtime-error',
  says: /^The program changed what runs it/,
};
