import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'traces the first process',
  language: 'cpp',
  includes: ['sys/ptrace.h'],
  code: `
int solve(int n) { ptrace(PTRACE_ATTACH, 1, 0, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /called ptrace, which is not allowed here/,
};
