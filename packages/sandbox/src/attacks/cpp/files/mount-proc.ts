import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'mounts /proc',
  language: 'cpp',
  includes: ['sys/mount.h'],
  code: `
int solve(int n) { mount("proc", "/proc", "proc", 0, nullptr); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /called mount, which is not allowed here/,
};
