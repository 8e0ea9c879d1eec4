import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'starts a thread',
  language: 'python',
  code: `
import _thread

def solve(n):
    _thread.start_new_thread(print, ())
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
