import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks for more bytes than there are',
  language: 'python',
  code: `
def solve(n):
    return len(bytearray(2 ** 31 - 100))
`,
  verdict: 'memory-limit-exceeded',
};
