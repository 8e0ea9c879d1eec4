import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'raises an error whose message never ends',
  language: 'python',
  code: `
class Odd(Exception):
    def __str__(self):
        while True:
            pass

def solve(n):
    raise Odd
`,
  verdict: 'time-limit-exceeded',
};
