import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops when the garbage collector begins',
  language: 'python',
  code: `
import gc

def forever(*_):
    while True:
        pass

def solve(n):
    gc.disable()
    gc.callbacks.append(forever)
    return n * 2
`,
  verdict: 'accepted',
};
