import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'answers with bytes that end texts elsewhere',
  code: `
import sys

def solve(n):
    def answer(*_):
        return "2\\0"
    harness = sys._getframe(1).f_globals
    harness["encode"] = answer
    return n
`,
  verdict: 'runtime-error',
  says: /^(The program changed what runs it|The program ended)/,
};
