import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops in a finalizer that runs after the test',
  language: 'python',
  code: `
import weakref

class Thing:
    pass

def forever():
    while True:
        pass

thing = Thing()
weakref.finalize(thing, forever)

def solve(n):
    return n * 2
`,
  verdict: 'accepted',
};
