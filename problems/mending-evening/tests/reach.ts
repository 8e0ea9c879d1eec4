import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { c: (_, calls) => calls.length },
  // All but one thing, and then the question about the last.
  answer: {
    atMost: 998 * 1_000_000_000,
    of: (expected) => expected.flat().filter((one) => typeof one === 'number'),
  },
  sums: { none: 'Minutes before a thing are an answer, and nothing else is added up.' },
});
