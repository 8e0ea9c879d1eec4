import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'names a namespace by a path of thousands of parts',
  language: 'typescript',
  code: `namespace ${'a.'.repeat(20_000)}b { export let x = 1; }\nfunction solve(n: number): number { return n * 2; }`,
  verdict: 'compile-error',
  says: /nested too deeply, or too long \(solution\.ts:\d+:\d+\)/,
};
