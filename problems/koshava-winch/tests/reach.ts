import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { c: (_, calls) => calls.length },
  // All calls but the last sign on somebody who is as strong as can be; the last one is a haul.
  answer: { atMost: 39_999 * 1_000_000_000, of: (expected) => expected.map(Number) },
  sums: { none: 'Strengths of the crew are all that is added up, and a haul returns them.' },
});
