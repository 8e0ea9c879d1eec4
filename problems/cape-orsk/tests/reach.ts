import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    'rows · columns': (rows, columns) => rows * columns,
    m: (_rows, _columns, jobs) => jobs.length,
    top: (_rows, _columns, jobs) => jobs.map(([top = 0]) => top),
    bottom: (_rows, _columns, jobs) => jobs.map(([, bottom = 0]) => bottom),
    from: (_rows, _columns, jobs) => jobs.map(([, , from = 0]) => from),
    to: (_rows, _columns, jobs) => jobs.map(([, , , to = 0]) => to),
  },
  // All coats on all stones.
  answer: { atMost: 500_000 * 100_000 },
  sums: {
    'coats on the first stone of the first job': {
      atMost: 50_000,
      of: (_rows, _columns, jobs) => {
        const [[ring = 0, , stone = 0] = []] = jobs;
        return jobs.filter(([top = 0, bottom = 0, from = 0, to = 0]) => {
          const isBetween =
            from <= to ? from <= stone && stone <= to : from <= stone || stone <= to;
          return top <= ring && ring <= bottom && isBetween;
        }).length;
      },
    },
  },
});
