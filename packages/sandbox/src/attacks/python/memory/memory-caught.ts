import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'catches that there is no memory, again and again',
  language: 'python',
  code: `
def solve(n):
    a = []
    while True:
        try:
            while True:
                a.append(bytearray(10 ** 6))
        except MemoryError:
            pass
`,
  verdict: 'time-limit-exceeded',
};
