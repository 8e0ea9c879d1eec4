import {
  ascendingIntegers,
  defineTests,
  type InputOf,
  integers,
  listOf,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Input = InputOf<(typeof problem)['signature']>;

const largest = 100_000;
const lastSecond = 1_000_000_000;

/** Levels of which `broken` of a hundred are null. */
function levels(random: Random, n: number, broken: number, low = -10_000, high = 10_000) {
  return listOf(n, () => (random.chance(broken, 100) ? null : random.integer(low, high)));
}

/** Two logs of the same time, with nulls. */
function logs(
  random: Random,
  boats: number,
  readings: number,
  until: number,
  longest: number,
  broken = 10,
): Input {
  return [
    integers(random, boats, 0, until),
    ascendingIntegers(random, readings, 0, until),
    levels(random, readings, broken),
    longest,
  ];
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest logs',
      inputs: [
        [[5], [], [], 100],
        [[0], [0], [0], 0],
        [[5], [5], [null], 9],
        [[0], [1], [7], lastSecond],
      ],
    },
    {
      group: 'All boats before the first reading',
      count: 1,
      make: (random) => [
        integers(random, 30, 0, 99),
        ascendingIntegers(random, 20, 100, 200),
        levels(random, 20, 0),
        500,
      ],
    },
    {
      group: 'All boats after the last reading',
      count: 1,
      make: (random) => [
        integers(random, 30, 300, 400),
        ascendingIntegers(random, 20, 100, 250),
        levels(random, 20, 0),
        120,
      ],
    },
    {
      group: 'Boats in the very second of a reading',
      count: 2,
      make: (random, index) => logs(random, 60, 50, 60, index * 3, 5),
    },
    {
      group: 'Many readings in one second',
      count: 2,
      make: (random, index) => logs(random, 40, 200, 20 + 10 * index, 5, 8),
    },
    {
      group: 'Ages around the longest one',
      inputs: [[listOf(60, (i) => 500 + i), [500, 515, 530], [20, 0, -20], 12]],
    },
    {
      group: 'Out of order most of the time',
      count: 2,
      make: (random, index) => logs(random, 80, 60, 300, 40 + index, 80),
    },
    {
      group: 'Never out of order, no age is too old',
      count: 1,
      make: (random) => logs(random, 80, 60, 300, lastSecond, 0),
    },
    {
      group: 'Levels of nothing',
      count: 1,
      make: (random) => [
        integers(random, 50, 0, 99),
        ascendingIntegers(random, 30, 0, 99),
        levels(random, 30, 20, 0, 0),
        9,
      ],
    },
    {
      group: 'Boats in the order of their passage',
      count: 1,
      make: (random) => [
        ascendingIntegers(random, 60, 0, 400),
        ascendingIntegers(random, 60, 0, 400),
        levels(random, 60, 10),
        15,
      ],
    },
    {
      group: 'Two boats in one second',
      count: 1,
      make: (random) => [
        listOf(40, (i) => 7 * (i >> 1)),
        ascendingIntegers(random, 30, 0, 140),
        levels(random, 30, 10),
        8,
      ],
    },
    {
      group: 'First and last second',
      inputs: [
        [[0, lastSecond, 0, lastSecond], [0, lastSecond], [-10_000, 10_000], 0],
        [[lastSecond], [0], [4], lastSecond],
      ],
    },
    {
      group: 'Middling logs',
      count: 2,
      make: (random, index) => logs(random, 3_000, 2_000 + 3_000 * index, 40_000, 12, 10),
    },
    {
      group: 'Largest logs',
      count: 2,
      make: (random, index) => logs(random, largest, largest, lastSecond, 9_000 + index, 5),
    },
    {
      group: 'Largest logs, all boats at the end',
      count: 1,
      make: (random) => [
        integers(random, largest, 900_000_000, lastSecond),
        ascendingIntegers(random, largest, 0, 900_000_000),
        levels(random, largest, 5),
        lastSecond,
      ],
    },
    {
      group: 'Largest logs, all readings of one second',
      inputs: [
        [
          listOf(largest, (i) => 400 - (i % 3)),
          listOf(largest, () => 399),
          listOf(largest, (i) => i % 9_000),
          1,
        ],
      ],
    },
    { group: 'Every pair of short logs', sweep: everyShortLog() },
    { group: 'Short logs of all shapes', sweep: 250, make: smallLogs },
    {
      group: 'Short logs of the last seconds that there can be',
      sweep: 120,
      make: (random) => {
        const [passage, readAt, level, longest] = smallLogs(random);
        const late = (seconds: readonly number[]) => seconds.map((one) => lastSecond - 8 + one);
        return [late(passage), late(readAt), level, longest];
      },
    },
  ],
  small: smallLogs,
});

function smallLogs(random: Random): Input {
  const n = random.integer(0, 5);
  return [
    integers(random, random.integer(1, 5), 0, 8),
    ascendingIntegers(random, n, 0, 8),
    levels(random, n, 30, -1, 2),
    random.integer(0, 5),
  ];
}

/** One boat in each second and two readings at every two times, of all three kinds. */
function everyShortLog(): Input[] {
  const kinds = [null, 0, 6];
  const times = [
    [0, 0],
    [0, 2],
    [1, 1],
    [1, 2],
  ];
  return times.flatMap((readAt) =>
    kinds.flatMap((one) =>
      kinds.flatMap((other) =>
        [0, 1, 2].map((longest): Input => [[3, 1, 0, 2], readAt, [one, other], longest]),
      ),
    ),
  );
}
