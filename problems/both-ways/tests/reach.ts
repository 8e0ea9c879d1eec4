import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (ribbon) => ribbon.length },
  // The whole ribbon is one piece.
  answer: { atMost: 4_000, of: (expected) => expected.length },
  sums: { none: 'Characters are only compared.' },
});
