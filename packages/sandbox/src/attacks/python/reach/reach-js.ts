import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'imports what Pyodide shows of JavaScript',
  language: 'python',
  code: `
def solve(n):
    import js
    print(js.globalThis)
    return n * 2
`,
  verdict: 'runtime-error',
  says: /ModuleNotFoundError: No module named 'js'/,
};
