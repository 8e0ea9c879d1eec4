import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes the import system anew to get what was taken away',
  language: 'python',
  code: `
import importlib
import sys

def solve(n):
    del sys.modules['_imp']
    import _imp
    _imp.create_builtin(importlib.machinery.ModuleSpec('_pyodide_core', None)).raw_call
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
