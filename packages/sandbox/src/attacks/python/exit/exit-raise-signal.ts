import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'raises a signal that cannot be caught',
  language: 'python',
  code: `
import signal

def solve(n):
    signal.raise_signal(signal.SIGABRT)
    raise OSError('still here')
`,
  verdict: 'runtime-error',
};
