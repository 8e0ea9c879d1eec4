import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (heat) => heat.length },
  answer: { atMost: 100_000, of: (shown) => shown.map((one) => one ?? 0) },
  sums: {
    'readings times per cent': {
      atMost: 30_000 * 100,
      of: (_heat, width, percent) => width * percent,
    },
  },
});
