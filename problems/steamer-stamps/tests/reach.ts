import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    a: (_, lines) => lines.map(([a = 0]) => a),
    b: (_, lines) => lines.map(([, b = 0]) => b),
    price: (_, lines) => lines.map(([, , price = 0]) => price),
    stamps: (_, lines) => lines.map(([, , , stamps = 0]) => stamps),
  },
  // From one pier to the next, always at the highest price and without stamps.
  answer: { atMost: 2_999 * 10_000_000 },
  sums: {
    'pairs of a pier and a number of stamps': {
      atMost: 3_000 * 13,
      of: (piers, _, boxes) => piers * (boxes + 1),
    },
  },
});
