import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (cost) => cost.length,
    k: (cost) => cost[0]?.length ?? 0,
  },
  // The dearest days, and a night at sail between any two of them.
  answer: { atMost: 20_000 * 1_000_000 + 19_999 * 1_000_000_000 },
  sums: {
    'cost of a town from the first day on': {
      atMost: 20_000 * 1_000_000,
      of: (cost) =>
        (cost[0] ?? []).map((_, town) => cost.reduce((sum, day) => sum + (day[town] ?? 0), 0)),
    },
  },
});
