import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loads code that was put together by hand',
  language: 'python',
  code: `
import marshal

def solve(n):
    return marshal.loads(b"\\xe3" + bytes(range(64)))
`,
  verdict: 'runtime-error',
};
