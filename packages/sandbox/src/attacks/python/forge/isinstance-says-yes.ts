import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has isinstance say of each error that it is one of memory',
  language: 'python',
  code: `
import builtins

before = isinstance
builtins.isinstance = lambda value, kind: kind is MemoryError or before(value, kind)

def solve(n):
    raise LookupError("not memory")
`,
  verdict: 'runtime-error',
  says: /LookupError: not memory/,
};
