import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a link',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { symlink("/etc", "/x"); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /called symlink, which is not allowed here/,
};
