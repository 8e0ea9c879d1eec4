import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts ten thousand operators before a type',
  language: 'typescript',
  code: `type Deep = ${'keyof '.repeat(10_000)}number;\nfunction solve(n: number): number { return n * 2; }`,
  verdict: 'compile-error',
  says: /nested too deeply, or too long \(solution\.ts:\d+:\d+\)/,
};
