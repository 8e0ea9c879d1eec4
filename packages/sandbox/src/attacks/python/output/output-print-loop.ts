import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints without end and catches everything',
  language: 'python',
  code: `
def solve(n):
    while True:
        try:
            while True:
                print('x' * 1000)
        except BaseException:
            pass
`,
  verdict: 'output-limit-exceeded',
};
