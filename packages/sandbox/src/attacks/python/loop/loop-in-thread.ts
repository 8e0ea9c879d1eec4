import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'loops for ever in a thread that nobody waits for',
  language: 'python',
  code: `
import threading

def spin():
    while True:
        pass

def solve(n):
    threading.Thread(target=spin, daemon=True).start()
    return n * 2
`,
  verdict: 'time-limit-exceeded',
};
