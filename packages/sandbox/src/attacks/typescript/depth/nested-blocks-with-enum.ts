import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'nests blocks around nothing in a program that has an enum',
  language: 'typescript',
  code: `enum By { Two = 2 }\nfunction solve(n: number): number { ${'{'.repeat(3_000)}${'}'.repeat(3_000)} return n * By.Two; }`,
  verdict: 'compile-error',
  says: /nested too deeply, or too long \(solution\.ts:\d+:\d+\)/,
};
