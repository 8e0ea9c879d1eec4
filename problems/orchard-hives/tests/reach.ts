import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

/**
 * On a shortest way each square touches only the one before and the one behind: half of its sides
 * are free, against hedges, which have four, or the edge of the map, which has 240. */
const longestWay = (4 * 60 * 60 + 4 * 60) / 6 - 1;

export default defineReach<typeof problem>({
  measures: {
    rows: (orchard) => orchard.length,
    columns: (orchard) => orchard[0]?.length ?? 0,
  },
  // Ten hives of 9 kilos at the end of it: out with nothing, back with 90 kilos.
  answer: { atMost: (1 + 91) * longestWay },
  sums: { none: 'Minutes are all that is added up, and they are the answer.' },
});
