import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'raises to a power in one operation that takes minutes',
  language: 'python',
  code: `
def solve(n):
    return 3 ** 10 ** 9 % 7
`,
  limits: { memoryLimitBytes: 512 * 1024 * 1024 },
  verdict: 'time-limit-exceeded',
};
