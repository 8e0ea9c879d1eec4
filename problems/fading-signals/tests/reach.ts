import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (sent) => sent.length,
    m: (_, heard) => heard.length,
  },
  // Every letter heard is noise or a slip. Only where fewer letters are heard there has to be a fade too.
  answer: { atMost: 1_000 * 1_000_000_000 },
  sums: {
    'noise of all that is heard': {
      atMost: 1_000 * 1_000_000_000,
      of: (_, heard, _fade, noise) => heard.length * noise,
    },
  },
});
