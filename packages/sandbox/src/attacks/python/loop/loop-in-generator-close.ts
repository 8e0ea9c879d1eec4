import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops when its generator is closed',
  language: 'python',
  code: `
def stubborn():
    try:
        yield 1
    finally:
        while True:
            pass

def solve(n):
    next(stubborn())
    return n * 2
`,
  verdict: 'time-limit-exceeded',
};
