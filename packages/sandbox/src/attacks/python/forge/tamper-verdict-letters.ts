import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'answers with the letter of another end of the test, which is no better',
  language: 'python',
  code: `
import sys

def solve(n):
    names = sys._getframe(1).f_globals
    class Done(BaseException):
        pass
    names["answer_error"] = lambda error: "L"
    raise Done
`,
  verdict: 'memory-limit-exceeded',
};
