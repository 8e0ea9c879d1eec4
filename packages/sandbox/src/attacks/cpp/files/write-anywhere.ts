import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes files wherever one could',
  language: 'cpp',
  includes: ['fcntl.h', 'unistd.h'],
  code: `
int solve(int n) {
  for (const char *path : {"/x", "/tmp/x", "/dev/shm/x", "/var/tmp/x", "x", "/launcher"})
    if (open(path, O_CREAT | O_RDWR, 0600) >= 0) return 0;
  return n * 2;
}
`,
  verdict: 'accepted',
};
