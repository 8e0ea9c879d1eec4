import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'has an error of JavaScript made by pickle',
  code: `
import pickle

def solve(n):
    data = b"cpyodide.ffi\\nJsException\\n(VTypeError\\nVa\\nV\\ntR."
    raise SystemExit(repr(pickle.loads(data).constructor))
`,
  verdict: 'runtime-error',
  says: /^(ModuleNotFoundError|ImportError|AttributeError|The program ended)/,
};
