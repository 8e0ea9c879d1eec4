import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (camp) => camp.filter((watts) => watts !== null).length,
    height: (camp) => heightOf(camp),
    watts: (camp) => camp.filter((watts) => watts !== null),
  },
  // A generator at every box.
  answer: { atMost: 50_000 },
  sums: {
    'watts of the whole camp': {
      atMost: 50_000 * 1_000_000_000,
      of: (camp) => camp.reduce<number>((sum, watts) => sum + (watts ?? 0), 0),
    },
  },
});

/** Boxes on the longest way down. */
function heightOf(camp: readonly (number | null)[]): number {
  let height = 0;
  let end = camp.length > 0 ? 1 : 0;
  for (let place = 0; place < end; height += 1) {
    const boxes = camp.slice(place, end).filter((watts) => watts !== null).length;
    place = end;
    end = Math.min(camp.length, end + 2 * boxes);
  }
  return height;
}
