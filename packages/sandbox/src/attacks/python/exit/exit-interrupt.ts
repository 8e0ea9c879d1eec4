import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'raises KeyboardInterrupt',
  language: 'python',
  code: `
def solve(n):
    raise KeyboardInterrupt
`,
  verdict: 'runtime-error',
  says: /^KeyboardInterrupt\b/,
};
