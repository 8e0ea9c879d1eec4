import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'answers the judge with an object instead of text',
  language: 'python',
  code: `
import sys

def solve(n):
    names = sys._getframe(1).f_globals
    names["encode"] = lambda *_: None
    class Text(str):
        def __radd__(self, other):
            return {"kind": "returned", "json": "2"}
    names["encode"] = lambda *_: Text()
    return n * 2
`,
  verdict: 'runtime-error',
  says: /ended Python itself|changed what runs it/,
};
