import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'puts thirty thousand signs before a number',
  language: 'typescript',
  code: `const a = ${'- '.repeat(30_000)}1;\nfunction solve(n: number): number { return n * 2; }`,
  verdict: 'compile-error',
  says: /nested too deeply, or too long \(solution\.ts:\d+:\d+\)/,
};
