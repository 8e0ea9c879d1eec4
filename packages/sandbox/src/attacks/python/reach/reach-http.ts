import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'fetches a page',
  language: 'python',
  code: `
import urllib.request

def solve(n):
    urllib.request.urlopen('http://127.0.0.1/')
    return n * 2
`,
  limits: { timeLimitMs: 5_000 },
  verdict: 'runtime-error',
  says: /Error/,
};
