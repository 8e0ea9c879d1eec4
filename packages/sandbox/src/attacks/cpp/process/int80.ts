import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'makes a process by the calls of another architecture',
  language: 'cpp',
  code: `
int solve(int n) { long r; __asm__ volatile("int $0x80" : "=a"(r) : "a"(2) : "memory"); return n * 2; }
`,
  verdict: 'runtime-error',
};
