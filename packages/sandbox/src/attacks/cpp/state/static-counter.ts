import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'counts its calls in a static variable',
  language: 'cpp',
  code: `
int solve(int n) { static int calls = 0; return ++calls == 1 ? n * 2 : 0; }
`,
  verdict: 'accepted',
};
