import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (offers) => offers.length,
    from: (offers) => offers.map(([from = 0]) => from),
    until: (offers) => offers.map(([, until = 0]) => until),
    fee: (offers) => offers.map(([, , fee = 0]) => fee),
  },
  // All tugs are hired all the time, and all ask as much as can be.
  answer: { atMost: 50_000 * 1_000_000 * 100_000 },
  sums: {
    'crowns in one minute': {
      atMost: 50_000 * 100_000,
      of: (offers, needed) => {
        const there = offers.filter(([from]) => from === 0);
        const fees = there.map(([, , fee = 0]) => fee).sort((a, b) => a - b);
        const hired = Math.min(needed, fees.length);
        return hired * (fees[hired - 1] ?? 0);
      },
    },
  },
});
