import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'nests templates in templates',
  language: 'typescript',
  code: `const a = ${'`${'.repeat(3_000)}1${'}`'.repeat(3_000)};\nfunction solve(n: number): number { return n * 2; }`,
  verdict: 'compile-error',
  says: /nested too deeply, or too long \(solution\.ts:\d+:\d+\)/,
};
