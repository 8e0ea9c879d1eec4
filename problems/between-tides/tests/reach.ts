import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    rows: (height) => height.length,
    columns: (height) => height.map((row) => row.length),
    p: (_, tide) => tide.length,
  },
  // A path whose squares touch only those before and behind them covers about two thirds of a map. If
  // every second square of it is dry for one minute of twelve, a square takes six minutes. Nobody
  // knows a walk that takes longer.
  answer: { atMost: (2 / 3) * 120 * 120 * 6 },
  sums: { none: 'Minutes are all that is counted, and they are the answer.' },
});
