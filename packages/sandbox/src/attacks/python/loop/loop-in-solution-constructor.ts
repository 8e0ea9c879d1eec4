import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops while its Solution is made',
  language: 'python',
  code: `
class Solution:
    def __init__(self):
        while True:
            pass

    def solve(self, n):
        return n * 2
`,
  verdict: 'time-limit-exceeded',
};
