import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loads a built-in module past the import system',
  language: 'python',
  code: `
import _imp
import importlib.machinery

def solve(n):
    _imp.create_builtin(importlib.machinery.ModuleSpec('_ctypes', None))
    return n * 2
`,
  verdict: 'runtime-error',
  says: /ImportError/,
};
