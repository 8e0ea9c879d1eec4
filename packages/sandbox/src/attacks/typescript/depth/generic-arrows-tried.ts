import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes the type remover try every way of reading nested arrows',
  language: 'typescript',
  code: `const a = ${'async(a=<T>('.repeat(30)}1${'))'.repeat(30)};\nfunction solve(n: number): number { return n * 2; }`,
  verdict: 'compile-error',
  says: /longer than the 2 s that it may take \(solution\.ts:1:\d+\)/,
};
