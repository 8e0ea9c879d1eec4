import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (flash) => flash.length,
    e: (_, east) => east.length,
    w: (_flash, _east, west) => west.length,
    least: (_flash, _east, _west, eastDelay, westDelay) => [eastDelay[0] ?? 0, westDelay[0] ?? 0],
    most: (_flash, _east, _west, eastDelay, westDelay) => [eastDelay[1] ?? 0, westDelay[1] ?? 0],
  },
  // Every flash is confirmed.
  answer: { atMost: 100_000 },
  sums: {
    // After the last flash: 10^12 is no time at which nothing is heard any more.
    'latest moment of a clap that fits': {
      atMost: 1_001_000_000_000,
      of: (flash, _east, _west, eastDelay, westDelay) =>
        (flash.at(-1) ?? 0) + Math.max(eastDelay[1] ?? 0, westDelay[1] ?? 0),
    },
  },
});
