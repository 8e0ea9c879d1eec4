import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'raises GeneratorExit and StopIteration, which mean something to loops',
  language: 'python',
  code: `
def solve(n):
    if n == 1:
        raise StopIteration
    raise GeneratorExit
`,
  verdict: 'runtime-error',
  says: /^StopIteration\b/,
};
