import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    s: (ships) => ships.length,
    m: (_, book) => book.length,
  },
  // Nothing but calls.
  answer: { atMost: 40_000, of: (expected) => expected.length },
  sums: {
    'visits of a ship': {
      atMost: 40_000,
      of: (_, book) => {
        const visits = new Map<string, number>();
        for (const line of book) {
          if (line.startsWith('+')) visits.set(line, (visits.get(line) ?? 0) + 1);
        }
        return [...visits.values()];
      },
    },
  },
});
