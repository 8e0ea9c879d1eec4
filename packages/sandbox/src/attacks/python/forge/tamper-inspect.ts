import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads the source of what calls it',
  language: 'python',
  code: `
import inspect

def solve(n):
    for info in inspect.stack()[1:]:
        try:
            return len(inspect.getsource(info.frame))
        except OSError:
            pass
    return n * 2
`,
  verdict: 'accepted',
};
