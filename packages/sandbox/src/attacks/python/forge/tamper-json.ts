import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has json, and what of it the judge kept, write other answers than it gave',
  language: 'python',
  code: `
import json, sys

json.dumps = lambda *_, **__: "4"

def solve(n):
    sys._getframe(1).f_globals["encode"].__globals__["write_parts"] = lambda *_: ["4"]
    return n * 2
`,
  verdict: 'wrong-answer',
};
