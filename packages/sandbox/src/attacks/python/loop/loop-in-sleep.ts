import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sleeps, which is not to make the time stand still',
  language: 'python',
  code: `
import time

def solve(n):
    time.sleep(60)
    return n * 2
`,
  verdict: 'time-limit-exceeded',
};
