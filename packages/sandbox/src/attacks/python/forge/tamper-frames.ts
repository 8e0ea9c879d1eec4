import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'walks up the frames for what is expected',
  language: 'python',
  code: `
import sys

def solve(n):
    frame = sys._getframe()
    while frame:
        for values in (frame.f_locals, frame.f_globals):
            for name, value in list(values.items()):
                if name in ("expected", "answer", "answers", "tests", "want"):
                    return value
        frame = frame.f_back
    return n * 2
`,
  verdict: 'accepted',
};
