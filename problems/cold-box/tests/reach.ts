import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (drift) => drift.length,
    d: (_, depots) => depots.length,
  },
  // Every leg climbs as far as can be, and there is no depot.
  answer: { atMost: 100_000 * 1_000_000 },
  sums: {
    rises: {
      atMost: 100_000 * 1_000_000,
      of: (drift) => drift.reduce((sum, change) => sum + Math.max(0, change), 0),
    },
  },
});
