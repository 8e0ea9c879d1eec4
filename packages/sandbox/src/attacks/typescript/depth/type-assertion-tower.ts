import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asserts the type of a value ten thousand times in front of it',
  language: 'typescript',
  code: `const a = ${'<any>'.repeat(10_000)}1;\nfunction solve(n: number): number { return n * 2; }`,
  verdict: 'compile-error',
  says: /nested too deeply, or too long \(solution\.ts:\d+:\d+\)/,
};
