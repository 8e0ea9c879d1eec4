import { defineTests, type InputOf, integers, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Range = readonly [low: number, high: number];
type Prices = { oven: Range; town: Range; carter: Range };

const largest = 40_000;
const fair: Prices = { oven: [25, 80], town: [10, 50], carter: [0, 18] };

/** Every hamlet hangs from one of the `back` before it. */
const forks = (random: Random, n: number, back: number) =>
  listOf(n, (i) => (i === 0 ? -1 : random.integer(Math.max(0, i - back), i - 1)));
const path = (n: number) => listOf(n, (i) => i - 1);
const star = (n: number) => listOf(n, (i) => (i === 0 ? -1 : 0));

const forksByHalves = (n: number) => listOf(n, (i) => Math.ceil(i / 2) - 1);

function valley(
  random: Random,
  downhill: number[],
  loaves: number,
  { oven, town, carter }: Prices = fair,
): [number[], number[], number[], number[], number] {
  const n = downhill.length;
  return [
    downhill,
    [0, ...integers(random, n - 1, ...carter)],
    integers(random, n, ...oven),
    integers(random, n, ...town),
    loaves,
  ];
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[-1], [0], [3], [4], 1],
        [[-1, 0], [0, 2], [9, 4], [8, 8], 1],
        [[-1, 0], [0, 5], [6, 9], [7, 7], 2],
      ],
    },
    {
      group: 'Everything is free',
      inputs: [
        [forksByHalves(10), listOf(10, () => 0), listOf(10, () => 0), listOf(10, () => 0), 3],
      ],
    },
    {
      group: 'The town is cheapest',
      count: 1,
      make: (random) =>
        valley(random, forks(random, 12, 5), 2, { oven: [60, 90], town: [1, 9], carter: [9, 20] }),
    },
    {
      group: 'An oven in every hamlet',
      count: 1,
      make: (random) =>
        valley(random, forks(random, 12, 3), 2, { oven: [1, 8], town: [9, 30], carter: [9, 30] }),
    },
    {
      group: 'Small valleys',
      count: 4,
      make: (random, index) => valley(random, forks(random, 10, 3 + index), 2 + (index % 2)),
    },
    {
      group: 'One loaf only',
      count: 2,
      make: (random, index) => valley(random, forks(random, 11 + 50 * index, 4), 1),
    },
    {
      group: 'The loaf for the hamlet below counts',
      inputs: [
        [[-1, 0, 1, 1], [0, 1, 1, 2], [90, 12, 90, 90], [30, 30, 9, 8], 2],
        [[-1, 0, 1, 1, 1], [0, 3, 1, 1, 1], [90, 10, 90, 90, 90], [20, 50, 19, 18, 40], 2],
      ],
    },
    {
      group: 'More neighbours than loaves',
      count: 2,
      make: (random, index) =>
        valley(random, star(11 + 300 * index), 3 + 60 * index, {
          oven: [50, 80],
          town: [20, 60],
          carter: [0, 19],
        }),
    },
    { group: 'A path without forks', count: 1, make: (random) => valley(random, path(250), 2) },
    {
      group: 'Sums that overflow 32 bits',
      count: 2,
      make: (random, index) =>
        valley(random, forks(random, 10 + 500 * index, 4), 2, {
          oven: [800_000_000, 1_000_000_000],
          town: [700_000_000, 1_000_000_000],
          carter: [300_000_000, 700_000_000],
        }),
    },
    {
      group: 'Middling valleys',
      count: 2,
      make: (random, index) => valley(random, forks(random, 1_500, 6 + 200 * index), 2 + 4 * index),
    },
    {
      group: 'Largest n',
      count: 2,
      make: (random, index) =>
        valley(random, forks(random, largest, index === 0 ? 5 : largest), 2 + index, {
          oven: [25_000, 80_000],
          town: [10_000, 50_000],
          carter: [0, 18_000],
        }),
    },
    {
      group: 'Largest n, one hamlet in the middle of all',
      count: 2,
      make: (random, index) =>
        valley(random, star(largest), [15_000, 25_000][index] ?? 1, {
          oven: [900_000, 1_000_000],
          town: [100, 400_000],
          carter: [0, 200_000],
        }),
    },
    {
      group: 'Largest n, a path without forks',
      count: 1,
      make: (random) => valley(random, path(largest), 1),
    },
    {
      group: 'Largest n, many hamlets at each of a few',
      count: 1,
      make: (random) => {
        const downhill = listOf(largest, (i) =>
          i < 40 ? i - 1 : random.chance(1, 2) ? 20 : random.integer(0, 39),
        );
        return valley(random, downhill, 400, {
          oven: [800, 9_000],
          town: [20, 60],
          carter: [0, 30],
        });
      },
    },
    {
      group: 'Everything as dear as can be',
      inputs: [
        [path(largest), [0, ...dearest(largest - 1)], dearest(largest), dearest(largest), 2],
      ],
    },
    {
      group: 'One oven for all, in the middle or at the end',
      inputs: [
        [star(largest), listOf(largest, () => 0), dearest(largest), dearest(largest), largest],
        [
          star(largest),
          listOf(largest, () => 0),
          listOf(largest, (i) => (i === largest - 1 ? 7 : 1_000_000_000)),
          listOf(largest, (i) => (i === 0 ? 9 : 3)),
          largest - 1,
        ],
      ],
    },
    { group: 'Savings further apart than 32 bits hold', sweep: 100, make: bakersAbove },
    { group: 'Small valleys of all shapes', sweep: 200, make: smallValley },
    { group: 'Everything free or as dear as can be', sweep: 200, make: valleyOfEnds },
  ],
  small: smallValley,
});

function dearest(n: number) {
  return listOf(n, () => 1_000_000_000);
}

/** Prices so low that many are 0 and many equal; now and then as many loaves as hamlets. */
function smallValley(random: Random): InputOf<(typeof problem)['signature']> {
  const n = random.integer(1, 7);
  const downhill = forks(random, n, random.integer(1, 6));
  const loaves = random.chance(1, 8) ? n : random.integer(1, Math.min(n, 3));
  const prices: Prices = random.chance(1, 3)
    ? { oven: [0, 4], town: [0, 3], carter: [0, 2] }
    : { oven: [2, 12], town: [1, 9], carter: [0, 5] };
  return valley(random, downhill, loaves, prices);
}

/**
 * Above hamlet 0 there are bakers, each with three or more dear hamlets above, which must not give up
 * their ovens at any price, and dear hamlets that have none.
 */
function bakersAbove(random: Random): InputOf<(typeof problem)['signature']> {
  const isBaker = listOf(random.integer(2, 4), () => random.chance(1, 2));
  const bakers = isBaker.flatMap((bakes, i) => (bakes ? [i + 1] : []));
  const fed = bakers.flatMap((baker) => listOf(random.integer(3, 5), () => baker));
  const downhill = [-1, ...isBaker.map(() => 0), ...fed];
  const dear = () => random.integer(850_000_000, 1_000_000_000);
  const cheap = () => random.integer(0, 9);
  return [
    downhill,
    [0, ...listOf(downhill.length - 1, cheap)],
    listOf(downhill.length, (i) => (i === 0 || isBaker[i - 1] ? cheap() : dear())),
    listOf(downhill.length, dear),
    random.integer(2, Math.min(5, downhill.length)),
  ];
}

/** What is free, what is a crown cheaper than the dearest, and sums of two or three that pass 32 bits. */
function valleyOfEnds(random: Random): InputOf<(typeof problem)['signature']> {
  const n = random.integer(1, 6);
  const ends = () => random.pick([0, 1, 999_999_999, 1_000_000_000, 1_000_000_000]);
  return [
    forks(random, n, random.integer(1, 5)),
    [0, ...listOf(n - 1, ends)],
    listOf(n, ends),
    listOf(n, ends),
    random.integer(1, n),
  ];
}
