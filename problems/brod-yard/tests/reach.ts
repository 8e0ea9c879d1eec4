import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (train) => train.length },
  // A train leaves with all its vehicles.
  answer: { atMost: 60_000, of: (expected) => expected.length },
  sums: {
    // One group is the whole train.
    'weight of a group': {
      atMost: 59_999 * 1_000_000_000,
      of: (train) => {
        let weight = 0;
        return train.map((vehicle) => {
          weight = vehicle === 0 ? 0 : weight + vehicle;
          return weight;
        });
      },
    },
  },
});
