import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'maps memory',
  language: 'python',
  code: `
def solve(n):
    import mmap
    mmap.mmap(-1, 4096)
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
