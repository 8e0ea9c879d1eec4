import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (up) => up.length,
    m: (_, down) => down.length,
  },
  // Both walkers note as many poles as they can, and no pole twice.
  answer: { atMost: 60_000, of: (expected) => expected.length },
  sums: { none: 'Numbers of poles are only compared.' },
});
