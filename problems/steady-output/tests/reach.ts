import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

/** The sums of what the minutes so far were above the target. */
function surpluses(output: readonly number[], target: number): number[] {
  let sum = 0;
  return output.map((watts) => {
    sum += watts - target;
    return sum;
  });
}

export default defineReach<typeof problem>({
  measures: { n: (output) => output.length },
  // Every minute is on target, and stretches of every length count.
  answer: { atMost: (100_000 * 100_001) / 2 },
  sums: {
    'watts above the target': { atMost: 100_000 * 2_000_000_000, of: surpluses },
    'watts below the target': {
      atMost: 100_000 * 2_000_000_000,
      of: (output, target) => surpluses(output, target).map((sum) => -sum),
    },
  },
});
