import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts in the place of standard output what loops when it is flushed',
  language: 'python',
  code: `
import sys

class Stuck:
    def write(self, text):
        return len(text)

    def flush(self):
        while True:
            pass

def solve(n):
    sys.stdout = Stuck()
    return n * 2
`,
  verdict: 'accepted',
};
