import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'waits for the end of an endless generator',
  language: 'python',
  code: `
def naturals():
    n = 0
    while True:
        yield n
        n += 1

def solve(n):
    return sum(naturals())
`,
  verdict: 'time-limit-exceeded',
};
