import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (pounds) => pounds.length },
  // All pots are full, all days dear, and he never sails around.
  answer: { atMost: 1_000 * 10_000 * 10_000 },
  sums: { none: 'Pence are all that is added up, and they are the answer.' },
});
