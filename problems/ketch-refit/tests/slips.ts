import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'Such a job can begin only at hour 0, tide, 2 · tide, 3 · tide and so on.',
      line: 'waitsForTide.has(job) ? Math.ceil(earliest / tide) * tide : earliest',
      replacement: 'earliest',
    },
    {
      rule: 'All other jobs may begin at any hour.',
      line: 'waitsForTide.has(job) ? Math.ceil(earliest / tide) * tide : earliest',
      replacement: 'Math.ceil(earliest / tide) * tide',
    },
    {
      rule: 'The same pair may stand in needs more than once.',
      line: '(followers[before] as number[]).push(after);',
      replacement: 'if (!followers[before]?.includes(after)) followers[before]?.push(after);',
    },
    {
      rule: 'job after can begin only when job before is finished',
      line: 'Math.max(ready[follower] as number, end)',
      replacement: 'end',
    },
  ],
});
