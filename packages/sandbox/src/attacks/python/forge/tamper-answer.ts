import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'replaces the code of what answers to the judge',
  language: 'python',
  code: `
import sys

def forged(arguments_json, *blocks):
    return "K"

def solve(n):
    sys._getframe(1).f_globals["answer_call"].__code__ = forged.__code__
    return sys._getframe(1).f_globals["answer_call"]()
`,
  verdict: 'runtime-error',
};
