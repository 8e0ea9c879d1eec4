import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (signe) => signe.length,
    m: (_, mette) => mette.length,
  },
  // Every button is in a pair.
  answer: { atMost: 30_000, of: (expected) => expected.length },
  sums: { none: 'Buttons are only counted, at most 30,000 of a pattern.' },
});
