import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'raises from the bottom of a deep recursion, whose traceback is cut short',
  language: 'python',
  code: `
def solve(n):
    if n > 10_000:
        raise ValueError('deep')
    return solve(n + 1)
`,
  verdict: 'runtime-error',
  says: /^ValueError: deep/,
};
