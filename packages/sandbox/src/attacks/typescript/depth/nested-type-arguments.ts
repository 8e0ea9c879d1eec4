import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'nests types only, which no engine ever sees',
  language: 'typescript',
  code: `type Deep = ${'Array<'.repeat(3_000)}number${'>'.repeat(3_000)};\nfunction solve(n: number): number { return n * 2; }`,
  verdict: 'compile-error',
  says: /nested too deeply, or too long \(solution\.ts:\d+:\d+\)/,
};
