import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'replaces itself by another program',
  language: 'python',
  code: `
import os

def solve(n):
    os.execv('/bin/sh', ['sh', '-c', 'id'])
    return n * 2
`,
  verdict: 'runtime-error',
  says: /Error/,
};
