import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'sleeps for ever: nobody sleeps, so it only asks and asks',
  language: 'cpp',
  includes: ['unistd.h'],
  code: `
int solve(int n) { for (;;) sleep(1000); }
`,
  verdict: 'time-limit-exceeded',
};
