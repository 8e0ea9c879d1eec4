import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'begins with the mark that an editor wrote',
  language: 'python',
  code: `\ufefffrom __future__ import annotations

def solve(n):
    return n * 2
`,
  verdict: 'accepted',
};
