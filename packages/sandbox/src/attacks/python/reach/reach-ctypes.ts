import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'imports ctypes, after taking away what refuses it',
  language: 'python',
  code: `
import sys

def solve(n):
    sys.meta_path.pop(0)
    sys.modules.pop('ctypes', None)
    import ctypes
    ctypes.string_at(0)
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
