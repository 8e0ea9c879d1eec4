import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'throws a message of a megabyte',
  language: 'cpp',
  code: `
int solve(int n) { throw std::runtime_error(std::string(1 << 20, 120)); }
`,
  verdict: 'runtime-error',
  says: /runtime_error: xxx/,
};
