import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { c: (_, calls) => calls.length },
  // All calls but the last put down as many crates as they may.
  answer: {
    atMost: 19_999 * 10 ** 9,
    of: (results) => results.map((result) => result ?? 0),
  },
  sums: { none: 'What the tree adds up are totals as well.' },
});
