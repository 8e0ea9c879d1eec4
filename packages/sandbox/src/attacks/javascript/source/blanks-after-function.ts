import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has sixty thousand blanks between the word function and no name',
  code: `function solve(n) { return n * 2; };function${' '.repeat(60_000)}\n(function solve() {})`,
  verdict: 'compile-error',
  says: /SyntaxError/,
};
