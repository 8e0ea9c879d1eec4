import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (crates) => crates.length },
  // In ascending order. With fractions of crates allowed, best are (n / 2) · (1 - t / a) of weight a for
  // each a above t = 81.1, of which there are n in all; that makes this effort.
  answer: { atMost: 314_883_951_888 },
  sums: {
    'crates of one weight': {
      atMost: 60_000,
      of: (crates) => {
        const count = Array<number>(101).fill(0);
        for (const weight of crates) count[weight] = (count[weight] ?? 0) + 1;
        return count;
      },
    },
  },
});
