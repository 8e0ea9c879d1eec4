import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws an error that says of its class that it is one of memory',
  language: 'python',
  code: `
class Lying(Exception):
    @property
    def __class__(self):
        return MemoryError

def solve(n):
    raise Lying("not memory")
`,
  verdict: 'runtime-error',
  says: /Lying: not memory/,
};
