import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (arrival) => arrival.length,
    '5 · limit': (_arrival, _work, limit) => 5 * limit,
  },
  // All come at second 10^9 for five longest turns, and the wheel is dressed after every turn.
  answer: {
    atMost: 1_000_000_000 + 500_000 * 1_000_000 + 499_999 * 1_000_000,
    of: (expected) => expected,
  },
  sums: {
    'turns of a day': {
      atMost: 500_000,
      of: (_, work, limit) => work.reduce((sum, own) => sum + Math.ceil(own / limit), 0),
    },
    'work of all blades': {
      atMost: 500_000_000_000,
      of: (_, work) => work.reduce((sum, own) => sum + own, 0),
    },
  },
});
