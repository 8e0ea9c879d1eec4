import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops while a class is made',
  language: 'python',
  code: `
class Meta(type):
    def __new__(cls, *parts):
        while True:
            pass

class Solution(metaclass=Meta):
    def solve(self, n):
        return n * 2
`,
  verdict: 'time-limit-exceeded',
};
