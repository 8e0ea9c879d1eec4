import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'nests the calls of a decorator',
  language: 'typescript',
  code: `${'@a('.repeat(3_000)}1${')'.repeat(3_000)} class A {}\nfunction solve(n: number): number { return n * 2; }`,
  verdict: 'compile-error',
  says: /nested too deeply, or too long \(solution\.ts:\d+:\d+\)/,
};
