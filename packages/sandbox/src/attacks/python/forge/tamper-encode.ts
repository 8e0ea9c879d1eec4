import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts its own in the place of what writes answers, to give text for an integer',
  language: 'python',
  code: `
import sys

def solve(n):
    sys._getframe(1).f_globals["encode"] = lambda *_: '"4"'
    return n * 2
`,
  verdict: 'runtime-error',
  says: /changed what runs it/,
};
