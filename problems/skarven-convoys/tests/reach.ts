import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (speed) => speed.length },
  // Every vehicle drives alone, and each pilot car is as dear as can be.
  answer: { atMost: 100_000 * 1_000_000_000 },
  sums: {
    'difference of two speeds': {
      atMost: 999_999,
      of: (speed) =>
        speed.reduce((most, one) => Math.max(most, one), 0) -
        speed.reduce((least, one) => Math.min(least, one), 1_000_000),
    },
  },
});
