import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has a text padded to a gigabyte',
  language: 'python',
  code: `
def solve(n):
    return len(f'{n:>{10 ** 9}}')
`,
  verdict: 'memory-limit-exceeded',
};
