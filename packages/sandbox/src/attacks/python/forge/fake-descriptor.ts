import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes to descriptors that it was not given',
  language: 'python',
  code: `
import os

def solve(n):
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, b'{"kind":"done"}')
            return -1
        except OSError:
            pass
    raise OSError("none is open")
`,
  verdict: 'runtime-error',
  says: /^OSError: none is open/,
};
