import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'is one chain of operators, too long for the compiler',
  language: 'python',
  code: `def solve(n):\n    return n${' + n'.repeat(15_000)}`,
  verdict: 'compile-error',
  says: /^RecursionError: an expression is nested too deeply to be compiled, or a chain/,
};
