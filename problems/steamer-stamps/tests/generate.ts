import {
  defineTests,
  everyPair,
  type InputOf,
  listOf,
  type Random,
  shuffled,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const mostPiers = 3_000;
const mostLines = 9_000;

type Ride = (random: Random) => [price: number, stamps: number];

const anyRide =
  (dearest: number): Ride =>
  (random) => [random.integer(1, dearest), random.integer(0, 3)];

/** Cheap rides bring few stamps or none, and now and then there is a very dear one. */
const mixedRide: Ride = (random) =>
  random.chance(1, 5)
    ? [random.integer(300, 900), random.integer(1, 3)]
    : [random.integer(1, 60), random.integer(0, 1)];

/** Lines between piers whose numbers are at most `reach` apart, so that the way is long; all are joined. */
function lake(random: Random, piers: number, count: number, reach: number, ride: Ride) {
  const along = listOf(piers - 1, (pier) => [pier, pier + 1, ...ride(random)]);
  const others = listOf(Math.max(0, count - along.length), () => {
    const a = random.integer(0, piers - 2);
    const b = random.integer(a + 1, Math.min(piers - 1, a + reach));
    return [b, a, ...ride(random)];
  });
  return shuffled(random, [...along, ...others]);
}

/** One line from each pier to the next. */
function chain(piers: number, ride: (pier: number) => [price: number, stamps: number]) {
  return listOf(piers - 1, (pier) => [pier, pier + 1, ...ride(pier)]);
}

/** From each pier two equal lines to the next one and one to the pier behind that. */
function ladder(piers: number, price: number, stamps: number) {
  return chain(piers, () => [price, stamps]).flatMap(([a = 0, b = 0]) => [
    [a, b, price, stamps],
    [b, a, price, stamps],
    [a, Math.min(b + 1, piers - 1), price, stamps],
  ]);
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [1, [], 3],
        [2, [], 1],
        [2, [[1, 0, 9, 3]], 1],
      ],
    },
    {
      group: 'The last pier is cut off',
      inputs: [
        [
          6,
          [
            [0, 1, 3, 1],
            [1, 2, 4, 2],
            [2, 0, 5, 3],
            [3, 4, 1, 0],
            [5, 4, 2, 2],
          ],
          2,
        ],
      ],
    },
    {
      group: 'No stamps at all',
      count: 2,
      make: (random, index) => {
        const lines = lake(random, 30 + 90 * index, 80 + 200 * index, 9, anyRide(99));
        return [30 + 90 * index, lines.map(([a = 0, b = 0, price = 0]) => [a, b, price, 0]), 1];
      },
    },
    {
      group: 'Save the card for the dear ride',
      inputs: [
        [
          5,
          chain(
            5,
            (pier) =>
              [
                [10, 2],
                [15, 1],
                [20, 1],
                [500, 1],
              ][pier] as [number, number],
          ),
          2,
        ],
        [7, chain(7, (pier) => (pier === 5 ? [9_000, 0] : [30 + pier, pier % 2])), 2],
      ],
    },
    {
      group: 'Sailing to and fro for stamps',
      inputs: [
        [
          3,
          [
            [0, 1, 1, 1],
            [1, 2, 1_000, 0],
          ],
          12,
        ],
        [
          4,
          [
            [1, 0, 20, 0],
            [1, 3, 400, 3],
            [2, 1, 7, 1],
          ],
          6,
        ],
      ],
    },
    {
      group: 'Stamps that do not fit are lost',
      inputs: [
        [
          6,
          chain(
            6,
            (pier) =>
              [
                [5, 3],
                [40, 3],
                [6, 3],
                [50, 0],
                [60, 0],
              ][pier] as [number, number],
          ),
          4,
        ],
        [
          5,
          chain(
            5,
            (pier) =>
              [
                [9, 3],
                [8, 3],
                [30, 0],
                [35, 1],
              ][pier] as [number, number],
          ),
          5,
        ],
      ],
    },
    {
      group: 'A card of one box',
      count: 1,
      make: (random) => [40, lake(random, 40, 70, 6, anyRide(50)), 1],
    },
    {
      group: 'A longer way with more stamps',
      count: 3,
      make: (random, index) => [
        60 + 40 * index,
        lake(random, 60 + 40 * index, 150 + 90 * index, 12, mixedRide),
        4 + 2 * index,
      ],
    },
    {
      group: 'Middling lakes',
      count: 3,
      make: (random, index) => [
        150 + 200 * index,
        lake(random, 150 + 200 * index, 400 + 500 * index, 20, anyRide(1_000)),
        [3, 7, 12][index] ?? 1,
      ],
    },
    {
      group: 'Everything costs the same',
      inputs: [[150, ladder(150, 7, 1), 5]],
    },
    {
      group: 'Overflow of 32 bits',
      count: 2,
      make: (random, index) => [
        1_500,
        chain(1_500, () => [random.integer(9_000_000, 10_000_000), index]),
        12,
      ],
    },
    {
      group: 'Largest lake, one long way',
      inputs: [
        [
          mostPiers,
          [...chain(mostPiers, (pier) => [1 + ((pier * 7) % 50), pier % 3])].reverse(),
          11,
        ],
      ],
    },
    {
      group: 'Largest lake, worst case for quadratic',
      count: 4,
      make: (random, index) => [
        mostPiers,
        lake(
          random,
          mostPiers,
          mostLines,
          [3_000, 60, 12, 400][index] ?? 1,
          index % 2 === 0 ? mixedRide : anyRide(10_000_000),
        ),
        12 - index,
      ],
    },
    {
      group: 'Largest lake, cut off',
      count: 1,
      make: (random) => [mostPiers, lake(random, mostPiers - 1, mostLines, 90, mixedRide), 12],
    },
    {
      group: 'The dearest trip that there can be',
      inputs: [[mostPiers, chain(mostPiers, () => [10_000_000, 0]), 12]],
    },
    {
      group: 'Long dear trips that differ by a few crowns',
      count: 1,
      make: (random) => {
        const dear: Ride = () => [random.integer(9_999_900, 10_000_000), random.integer(0, 1)];
        return [1_500, [...lake(random, 1_500, 6_000, 1, dear)], 12];
      },
    },
    { group: 'Two lines of all kinds, and every card', sweep: twoLines() },
    { group: 'Small lakes of all shapes', sweep: 250, make: smallLake },
  ],
  small: smallLake,
});

/** Some are cut off, some have several lines between two piers, and prices are small or very different. */
function smallLake(random: Random): InputOf<(typeof problem)['signature']> {
  const piers = random.integer(1, 5);
  const boxes = random.chance(1, 10) ? random.integer(5, 12) : random.integer(1, 4);
  if (piers === 1) return [1, [], boxes];
  const dear: Ride = () => [random.pick([1, 1, 2, 5, 30]), random.integer(0, 3)];
  const ride = random.chance(1, 2) ? dear : anyRide(9);
  if (random.chance(2, 3)) {
    const lines = lake(random, piers, random.integer(0, 7), 4, ride);
    return [piers, lines.slice(random.chance(1, 4) ? 1 : 0), boxes];
  }
  const anywhere = listOf(random.integer(0, 7), () => {
    const a = random.integer(0, piers - 1);
    return [a, (a + random.integer(1, piers - 1)) % piers, ...ride(random)];
  });
  return [piers, anywhere, boxes];
}

/** From pier 0 to pier 1 and on to pier 2. */
function twoLines(): InputOf<(typeof problem)['signature']>[] {
  const rides = everyPair([2, 9], [0, 1, 2, 3]);
  return everyPair(everyPair(rides, rides), [1, 2, 3, 4]).map(([[first, second], boxes]) => [
    3,
    [
      [0, 1, ...first],
      [2, 1, ...second],
    ],
    boxes,
  ]);
}
