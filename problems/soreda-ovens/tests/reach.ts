import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (downhill) => downhill.length,
    'downhill[i]': (downhill) => downhill.slice(1),
    i: (downhill) => [...downhill.keys()].slice(1),
  },
  // Everybody buys in the town, and everything is as dear as can be.
  answer: { atMost: 40_000 * 1_000_000_000 },
  sums: {
    'crowns that the oven of hamlet 0 saves': {
      atMost: 39_999 * 1_000_000_000,
      of: (downhill, carter, oven, town) =>
        downhill.reduce((sum, below, i) => {
          const own = Math.min(oven[i] ?? 0, town[i] ?? 0);
          return sum + (below === 0 ? Math.max(0, own - (carter[i] ?? 0)) : 0);
        }, 0),
    },
  },
});
