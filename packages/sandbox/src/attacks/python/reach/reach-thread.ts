import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'starts a thread',
  language: 'python',
  code: `
import threading

def solve(n):
    threading.Thread(target=print).start()
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
