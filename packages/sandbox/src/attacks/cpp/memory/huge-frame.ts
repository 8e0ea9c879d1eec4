import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has a local array that no stack holds',
  language: 'cpp',
  code: `
int solve(int n) { volatile char room[1 << 28]; room[0] = n; room[sizeof room - 1] = n; return room[0]; }
`,
  verdict: 'runtime-error',
  says: /Stack overflow|Segmentation fault/,
};
