import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes an answer that is nested without end',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { std::string s(60000, 91); write(3, s.data(), s.size()); _exit(0); }
`,
  verdict: 'runtime-error',
  says: /cannot be read/,
};
