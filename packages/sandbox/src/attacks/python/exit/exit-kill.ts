import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'kills its own process',
  language: 'python',
  code: `
import os
import signal

def solve(n):
    os.kill(os.getpid(), signal.SIGKILL)
    raise OSError('still here')
`,
  verdict: 'runtime-error',
};
