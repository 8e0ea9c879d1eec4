import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';
import { finishHours } from '../reference.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (hours) => hours.length,
    before: (_, needs) => needs.map(([before = 0]) => before),
    after: (_, needs) => needs.map(([, after = 0]) => after),
  },
  // A chain of jobs that all wait nearly a whole tide for high water.
  answer: { atMost: 19_999 * 1_999_998 + 1_000_000, of: (expected) => expected },
  sums: {
    // With a tide of an hour, after all other jobs.
    'number of a high water': {
      atMost: 19_999 * 1_000_000,
      of: (hours, needs, slip, tide) => {
        const finish = finishHours(hours, needs, slip, tide);
        return slip.map((job) => ((finish[job] ?? 0) - (hours[job] ?? 0)) / tide);
      },
    },
  },
});
