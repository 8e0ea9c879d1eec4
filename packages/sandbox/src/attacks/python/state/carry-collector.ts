import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a callback of the garbage collector, which is switched off',
  language: 'python',
  code: `
import gc

def solve(n):
    found = bool(gc.callbacks) or not gc.isenabled() or gc.get_threshold()[0] == 7
    gc.callbacks.append(lambda *_: None)
    gc.disable()
    gc.set_threshold(7)
    return -1 if found else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
