import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reaches the frames of the harness by redirecting another name than that of a stream',
  language: 'python',
  code: `
import contextlib, functools

got = []
class Old:
    def append(self, value): got.append(value)
    def pop(self): return got[-1]

Other = type('Other', (contextlib.redirect_stdout,), {
    '_stream': '_getframe', '_old_targets': property(lambda self: Old(), lambda self, value: None)})
Catch = type('Catch', (), {'f_globals': property(None, lambda self, value: got.append(value)), 'nothing': {}})

def solve(n):
    with Other(None): pass
    functools.update_wrapper(Catch(), got[-1](1), ['f_glo' + 'bals'], [])
    met = 'mark' in got[-1]
    got[-1]['mark'] = n
    return -1 if met else n * 2
`,
  tests: [1, 2].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
