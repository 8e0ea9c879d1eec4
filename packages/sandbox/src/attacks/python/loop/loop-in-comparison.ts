import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sorts what cannot be compared in finite time',
  language: 'python',
  code: `
class Item:
    def __lt__(self, other):
        while True:
            pass

def solve(n):
    return len(sorted([Item(), Item()]))
`,
  verdict: 'time-limit-exceeded',
};
