import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (_flood, inFlood) => inFlood.length },
  answer: { atMost: 1 },
  sums: {
    'reports expected in a flood': {
      atMost: 1_000,
      of: (_flood, inFlood) => inFlood.reduce((sum, chance) => sum + chance, 0),
    },
  },
});
