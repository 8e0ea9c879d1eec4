import { defineTests, everyPair, type InputOf, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 50_000;
const lastMinute = 1_000_000;

function offer(random: Random, last: number, longest: number, fee: number): number[] {
  const from = random.integer(0, last - 1);
  const until = random.integer(from + 1, Math.min(last, from + longest));
  return [from, until, random.integer(1, fee)];
}

function season(random: Random, n: number, last: number, longest: number, fee: number) {
  return listOf(n, () => offer(random, last, longest, fee));
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[[0, 1, 1]], 1],
        [[[3, 9, 5]], 2],
        [
          [
            [0, 4, 6],
            [4, 7, 2],
          ],
          1,
        ],
        [
          [
            [0, 5, 2],
            [0, 5, 8],
          ],
          1,
        ],
      ],
    },
    {
      group: 'All ask the same',
      count: 1,
      make: (random) => [season(random, 12, 40, 20, 1), 3],
    },
    {
      group: 'More needed than there are',
      count: 2,
      make: (random, index) => [season(random, 8, 50, 30, 20), [8, 1_000_000_000][index] ?? 8],
    },
    {
      group: 'One needed',
      count: 2,
      make: (random, index) => [season(random, 10 + 20 * index, 60, 25, 40), 1],
    },
    {
      group: 'Cheaper ones arrive all the time',
      count: 1,
      make: (random) => [listOf(30, (i) => [2 * i, 100 + random.integer(0, 40), 500 - 15 * i]), 4],
    },
    {
      group: 'Hired ones leave all the time',
      count: 1,
      make: (random) => [listOf(30, (i) => [random.integer(0, 9), 20 + 3 * i, 10 + 5 * i]), 5],
    },
    {
      group: 'Hours without a tug',
      count: 1,
      make: (random) => [
        season(random, 15, 30, 9, 30).map(([from = 0, until = 0, fee = 0], i) => [
          from + 500 * (i % 3),
          until + 500 * (i % 3),
          fee,
        ]),
        2,
      ],
    },
    {
      group: 'Small seasons by chance',
      count: 4,
      make: (random, index) => [season(random, 20 + 20 * index, 90, 40, 50), 2 + 2 * index],
    },
    {
      group: 'Crowns that overflow 32 bits',
      count: 1,
      make: (random) => [season(random, 60, lastMinute, lastMinute, 100_000), 7],
    },
    {
      group: 'Largest crowns',
      count: 1,
      make: () => [listOf(largest, () => [0, lastMinute, 100_000]), 1_000_000_000],
    },
    {
      group: 'Largest n, short offers',
      count: 1,
      make: (random) => [season(random, largest, lastMinute, 300, 100_000), 5],
    },
    {
      group: 'Largest n, long offers: worst case for sorting all that stand',
      count: 4,
      make: (random, index) => [
        season(random, largest, lastMinute, lastMinute, [100_000, 100_000, 90, 7][index] ?? 1),
        [1, 9_000, 300, 20_000][index] ?? 1,
      ],
    },
    {
      group: 'Largest n, first all come, then all go',
      count: 2,
      make: (random, index) => [
        listOf(largest, (i) => [
          i,
          index === 0 ? lastMinute - i : 500_000 + i,
          random.integer(1, 100_000),
        ]),
        [200, 25_000][index] ?? 1,
      ],
    },
    {
      // Cheaper ones at their turn, so that who walks passes all fees, and all places of the others.
      group: 'Largest n, a cheap tug comes and goes all the time: worst case for walking',
      inputs: [
        [
          [[0, lastMinute, 100_000], ...listOf(largest - 1, (i) => [2 * i + 1, 2 * i + 2, i + 1])],
          1,
        ],
      ],
    },
    {
      group: 'Late offers that are nearly the same',
      sweep: 100,
      make: (random) => [
        listOf(random.integer(2, 7), () => [
          lastMinute - random.integer(3, 5),
          lastMinute - random.integer(0, 2),
          100_000 - random.integer(0, 6),
        ]),
        random.integer(1, 4),
      ],
    },
    { group: 'Every two short offers', sweep: everyTwoOffers() },
    { group: 'Small seasons of all shapes', sweep: 250, make: smallSeason },
  ],
  small: smallSeason,
});

/** Often several ask the same, are there at the same time, or begin just when another ends. */
function smallSeason(random: Random): InputOf<(typeof problem)['signature']> {
  const last = random.integer(1, 12);
  const offers = season(random, random.integer(1, 7), last, 8, random.pick([2, 3, 9]));
  const twice = random.chance(1, 4) ? offers.slice(0, 2) : [];
  return [[...offers, ...twice], random.chance(1, 8) ? 1_000_000_000 : random.integer(1, 4)];
}

/** Within three minutes, for one crown or for two, with one, two or three tugs needed. */
function everyTwoOffers(): InputOf<(typeof problem)['signature']>[] {
  const times = [0, 1, 2].flatMap((from) =>
    listOf(3 - from, (more): [number, number] => [from, from + more + 1]),
  );
  const offers = everyPair(times, [1, 2]).map(([time, fee]) => [...time, fee]);
  return everyPair(offers, offers).flatMap(([one, other], i) =>
    offers.indexOf(one) <= offers.indexOf(other)
      ? [1, 2, 3].map(
          (needed): InputOf<(typeof problem)['signature']> => [
            i % 2 === 0 ? [one, other] : [other, one],
            needed,
          ],
        )
      : [],
  );
}
