import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (weakest) => weakest.length },
  // Every cheese has a bath of its own.
  answer: { atMost: 50_000 },
  sums: { none: 'Strengths are only compared, and baths and places are only counted.' },
});
