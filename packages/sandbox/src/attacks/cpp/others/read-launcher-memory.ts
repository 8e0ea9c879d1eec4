import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reads the memory of the first process',
  language: 'cpp',
  includes: ['sys/uio.h'],
  code: `
int solve(int n) { char c; iovec here{&c, 1}, there{(void *)4096, 1}; process_vm_readv(1, &here, 1, &there, 1, 0); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
