import { defineReach } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineReach<typeof problem>({
  measures: {
    n: (yamna) => yamna.length,
    height: (yamna, idir) => heightOf(yamna, idir),
  },
  // The top of a network of 60,000 sluices with the largest numbers that differ.
  answer: {
    atMost: 60_000 * 1e9 - (60_000 * 59_999) / 2,
    of: (expected) => expected.map((flow) => flow ?? 0),
  },
  sums: { none: 'Flows are all that is added up, and they are the answer.' },
});

/** Sluices on the longest way down, as far as the lists can be followed. */
function heightOf(yamna: readonly number[], idir: readonly number[]): number {
  const places = new Map(idir.map((litres, place) => [litres, place]));
  const open: { place: number; depth: number }[] = [];
  let highest = 0;
  for (const litres of yamna) {
    const place = places.get(litres) ?? 0;
    let depth = (open.at(-1)?.depth ?? 0) + 1;
    while ((open.at(-1)?.place ?? place) < place) depth = (open.pop()?.depth ?? 0) + 1;
    open.push({ place, depth });
    highest = Math.max(highest, depth);
  }
  return highest;
}
