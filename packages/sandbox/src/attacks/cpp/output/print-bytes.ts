import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints bytes that are no text, zeros too',
  language: 'cpp',
  code: `
int solve(int n) { for (int i = 0; i < 256; i++) putchar(i); return n * 2; }
`,
  verdict: 'accepted',
};
