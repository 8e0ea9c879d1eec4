import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { 'most × trials': (_kinds, _wanted, most, trials) => most * trials },
  answer: { atMost: 400_000, of: ([, packets = 0]) => packets },
  sums: {
    'product before the remainder': {
      atMost: 48_271 * 2_147_483_646,
      of: (_kinds, _wanted, _most, _trials, seed) => 48_271 * seed,
    },
  },
});
