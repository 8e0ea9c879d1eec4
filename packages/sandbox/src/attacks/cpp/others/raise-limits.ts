import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'raises its own limits',
  language: 'cpp',
  includes: ['sys/resource.h'],
  code: `
int solve(int n) {
  rlimit all{RLIM_INFINITY, RLIM_INFINITY};
  for (auto what : {RLIMIT_AS, RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_NPROC}) if (prlimit(0, what, &all, nullptr) == 0) return 0;
  return n * 2;
}
`,
  verdict: 'accepted',
};
