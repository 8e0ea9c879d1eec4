import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'imports Pyodide to run JavaScript',
  language: 'python',
  code: `
def solve(n):
    from pyodide.code import run_js
    run_js('1')
    return n * 2
`,
  verdict: 'runtime-error',
  says: /ModuleNotFoundError/,
};
