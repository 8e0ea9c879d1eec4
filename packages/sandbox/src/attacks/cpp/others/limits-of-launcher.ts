import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'takes the descriptors of the first process away',
  language: 'cpp',
  includes: ['sys/resource.h'],
  code: `
int solve(int n) {
  rlimit none{0, 0};
  for (auto what : {RLIMIT_NOFILE, RLIMIT_AS, RLIMIT_CPU}) if (prlimit(1, what, &none, nullptr) == 0) return 0;
  return n * 2;
}
`,
  verdict: 'accepted',
};
