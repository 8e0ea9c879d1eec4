import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'lists the root',
  language: 'cpp',
  includes: ['dirent.h'],
  code: `
int solve(int n) { return opendir("/") == nullptr ? n * 2 : 0; }
`,
  verdict: 'accepted',
};
