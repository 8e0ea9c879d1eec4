import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'answers with half of a character',
  code: `
import sys

def solve(n):
    def answer(*_):
        return "\\ud800"
    harness = sys._getframe(1).f_globals
    harness["encode"] = answer
    return n
`,
  verdict: 'runtime-error',
  says: /^(The program changed what runs it|The program ended)/,
};
