import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (landed) => landed.length },
  // No ship ever comes, and every day is as dear as can be.
  answer: { atMost: 100_000 * 10_000 * 100_000 },
  sums: {
    'sacks that land': {
      atMost: 100_000 * 10_000,
      of: (landed) => landed.reduce((sum, sacks) => sum + sacks, 0),
    },
  },
});
