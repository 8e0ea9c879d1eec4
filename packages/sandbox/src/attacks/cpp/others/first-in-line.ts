import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'asks to be scheduled before all others',
  language: 'cpp',
  includes: ['sched.h'],
  code: `
int solve(int n) { sched_param p{99}; sched_setscheduler(0, SCHED_FIFO, &p); return n * 2; }
`,
  verdict: 'runtime-error',
  says: /not allowed here/,
};
