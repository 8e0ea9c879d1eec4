import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads the users of the machine',
  language: 'python',
  code: `
def solve(n):
    open('/etc/passwd').read()
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
