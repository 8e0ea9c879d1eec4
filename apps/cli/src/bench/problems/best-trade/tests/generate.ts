import { defineTests, integers } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Random days',
      count: 30,
      make: (random, index) => [integers(random, 20 + index, 0, 1_000_000)],
    },
  ],
  small: (random) => [integers(random, random.integer(1, 9), 0, 9)],
});
