import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    rows: (cloth) => cloth.length,
    columns: ([first = '']) => first.length,
  },
  // The whole cloth.
  answer: { atMost: 180 * 180 },
  sums: {
    'patches of one square': {
      atMost: 180 * 180,
      of: (cloth) => {
        const columns = cloth[0]?.length ?? 0;
        const alone = cloth.map((row, at) =>
          [...row].filter(
            (colour, column) =>
              cloth[at - 1]?.[column] !== colour &&
              cloth[at + 1]?.[column] !== colour &&
              row[(column + 1) % columns] !== colour &&
              row[(column + columns - 1) % columns] !== colour,
          ),
        );
        return alone.flat().length;
      },
    },
  },
});
