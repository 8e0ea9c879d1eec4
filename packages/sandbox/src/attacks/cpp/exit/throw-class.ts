import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws an exception of its own',
  language: 'cpp',
  code: `
struct Mine : std::runtime_error { using runtime_error::runtime_error; };
int solve(int n) { throw Mine("no way"); }
`,
  verdict: 'runtime-error',
  says: /Mine: no way/,
};
