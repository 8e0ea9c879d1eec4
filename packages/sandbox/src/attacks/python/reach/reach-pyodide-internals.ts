import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: "finds Pyodide's modules among those that are loaded",
  language: 'python',
  code: `
import sys

def solve(n):
    names = [name for name in sys.modules if 'pyodide' in name or name == 'js']
    print(names)
    import pyodide_js, _pyodide_core
    return n * 2
`,
  verdict: 'runtime-error',
  says: /ModuleNotFoundError/,
};
