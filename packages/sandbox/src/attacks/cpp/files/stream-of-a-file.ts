import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads a file with the streams of C++',
  language: 'cpp',
  code: `
int solve(int n) { std::ifstream f("/etc/passwd"); return f ? 0 : n * 2; }
`,
  verdict: 'accepted',
};
