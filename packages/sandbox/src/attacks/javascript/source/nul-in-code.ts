import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has control characters and separators of lines in its code',
  code: 'function solve(n) {\u2028  const s = "\u0000\u0001\u2029\ufeff";\u2029\ufeff return n * 2 + s.length - 4; }',
  verdict: 'accepted',
};
