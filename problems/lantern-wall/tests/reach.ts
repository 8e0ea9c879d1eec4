import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (_, levers) => levers.length },
  // All lanterns are lit.
  answer: { atMost: 2 ** 50 - 1 },
  sums: {
    none: 'Nothing is added up: what lanterns count, and what switches them, stays below 2^50.',
  },
});
