import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks the garbage collector for all objects',
  language: 'python',
  code: `
import gc

def solve(n):
    return len(gc.get_objects())
`,
  verdict: 'runtime-error',
  says: /AttributeError/,
};
