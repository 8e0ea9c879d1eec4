import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: { n: (stall) => stall.length },
  answer: { atMost: 100_000 * 1_000_000, of: (lines) => lines.map(([, , takings = 0]) => takings) },
  sums: {
    'refunds of one stall': {
      atMost: 100_000 * 1_000_000,
      of: (stall, pence) => {
        const sums = new Map<number, number>();
        for (const [i, number] of stall.entries())
          sums.set(number, (sums.get(number) ?? 0) + Math.min(0, pence[i] ?? 0));
        return [...sums.values()];
      },
    },
  },
});
