import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads its own environment and memory',
  language: 'python',
  code: `
def solve(n):
    open('/proc/self/environ', 'rb').read()
    open('/proc/self/mem', 'rb')
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
