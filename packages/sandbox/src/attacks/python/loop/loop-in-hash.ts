import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts into a set what cannot be hashed in finite time',
  language: 'python',
  code: `
class Item:
    def __hash__(self):
        while True:
            pass

def solve(n):
    return len({Item()})
`,
  verdict: 'time-limit-exceeded',
};
