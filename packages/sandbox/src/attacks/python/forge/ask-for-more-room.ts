import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks to be run again, and again, with errors that 32 bits would give',
  language: 'python',
  code: `
def solve(n):
    raise OverflowError('Python int too large to convert to C ssize_t')
`,
  verdict: 'runtime-error',
  says: /OverflowError/,
};
