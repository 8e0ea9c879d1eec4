import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (wood) => wood.length },
  // Every pot is a load of its own.
  answer: { atMost: 2_000 * (1_000_000_000 + 1_000_000_000) },
  sums: {
    'heights of all pots': {
      atMost: 2_000 * 1_000_000_000,
      of: (_, height) => height.reduce((sum, tall) => sum + tall, 0),
    },
  },
});
