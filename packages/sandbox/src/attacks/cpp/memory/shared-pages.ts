import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'maps shared pages without end',
  language: 'cpp',
  includes: ['sys/mman.h'],
  code: `
int solve(int n) { for (;;) { void *p = mmap(nullptr, 1 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0); if (p == MAP_FAILED) return n * 2; memset(p, 1, 1 << 20); } }
`,
  verdict: 'accepted',
};
