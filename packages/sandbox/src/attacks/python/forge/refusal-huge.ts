import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'raises a refusal of its own, of a call beyond all',
  code: `
import sys

def solve(n):
    raise sys._getframe(1).f_globals["Refusal"]("returned nothing", "None", 10 ** 30)
`,
  verdict: 'runtime-error',
  says: /^The program changed what runs it/,
};
