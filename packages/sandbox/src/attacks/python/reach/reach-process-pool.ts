import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'starts a pool of processes',
  language: 'python',
  code: `
def solve(n):
    from concurrent.futures import ProcessPoolExecutor
    list(ProcessPoolExecutor(2).map(abs, [1]))
    return n * 2
`,
  limits: { timeLimitMs: 5_000 },
  verdict: 'runtime-error',
  says: /Error/,
};
