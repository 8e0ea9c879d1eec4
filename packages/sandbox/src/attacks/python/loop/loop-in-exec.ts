import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'compiles and runs code that loops',
  language: 'python',
  code: `
def solve(n):
    exec("while True: pass")
    return n * 2
`,
  verdict: 'time-limit-exceeded',
};
