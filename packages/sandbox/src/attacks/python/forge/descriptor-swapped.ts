import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  language: 'python',
  title: 'puts a pipe in the place of the console',
  code: `
import os

def solve(n):
    read, write = os.pipe()
    os.dup2(write, 1)
    os.dup2(read, 0)
    print("into the pipe")
    return n * 2
`,
  verdict: 'accepted',
};
