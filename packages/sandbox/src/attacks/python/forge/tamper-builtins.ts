import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'breaks every built-in, so that its own answer cannot be read',
  language: 'python',
  code: `
import builtins

def broken(*_):
    raise ValueError("broken")

def solve(n):
    for name in list(vars(builtins)):
        if not name.startswith("__"):
            setattr(builtins, name, broken)
    return n * 2
`,
  verdict: 'runtime-error',
};
