import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'closes the console for whoever comes next',
  code: `
import os

def solve(n):
    for descriptor in range(20):
        try:
            os.close(descriptor)
        except OSError:
            pass
    return n * 2
`,
  verdict: 'accepted',
};
