import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (at) => at.length },
  // From the start of the road to its end.
  answer: { atMost: 1_000_000_000, of: (expected) => expected },
  sums: {
    'price and margin': {
      atMost: 2_000_000_000,
      of: (_, price, margin) => price.map((cents) => cents + margin),
    },
  },
});
