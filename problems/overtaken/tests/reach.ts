import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (start) => start.length },
  // Each boat overtakes all that left before it.
  answer: { atMost: (60_000 * 59_999) / 2 },
  sums: {
    'an arrival with the lead': {
      atMost: 2_000_000_000,
      of: (_, finish, lead) => finish.map((second) => second + lead),
    },
  },
});
