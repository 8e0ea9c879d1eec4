import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (height) => height.length },
  // All planks are as tall as can be, once the lowest is replaced.
  answer: { atMost: 100_000 * 1_000_000_000 },
  sums: { none: 'Widths are all that is added up, and one product makes the answer of them.' },
});
