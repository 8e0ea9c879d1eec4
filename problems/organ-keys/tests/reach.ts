import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (walk) => walk.length },
  // Twelve of the longest walks.
  answer: { atMost: 12 * 1_000_000_000 },
  sums: { none: 'Minutes are all that is added up, and they are the answer.' },
});
