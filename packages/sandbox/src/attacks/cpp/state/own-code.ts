import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'writes into its own code',
  language: 'cpp',
  includes: ['sys/mman.h'],
  code: `
__attribute__((noinline)) int value() { return 1; }
int solve(int n) {
  int before = value();
  char *page = (char *)((unsigned long)&value & ~4095ul);
  if (mprotect(page, 8192, PROT_READ | PROT_WRITE | PROT_EXEC) == 0)
    for (char *p = (char *)&value; p < (char *)&value + 16; p++) if (*p == 1) *p = 2;
  return before == 1 ? n * 2 : 0;
}
`,
  verdict: 'accepted',
};
