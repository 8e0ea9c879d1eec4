import {
  ascendingIntegers,
  defineTests,
  everyList,
  everyPair,
  integers,
  listOf,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 1_000;
const most = 10_000;

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[0], [5], 9],
        [[3, 8], [4, 1], 2],
        [[8, 3], [4, 1], 1_000_000_000],
        [[5, 1, 1], [1, 1, 9], 0],
      ],
    },
    {
      group: 'All pots equal',
      count: 1,
      make: (random) => [listOf(9, () => 7), integers(random, 9, 1, 30), 4],
    },
    {
      group: 'Sailing costs nothing',
      count: 2,
      make: (random, index) => [
        integers(random, 8 + index, 1, 50),
        integers(random, 8 + index, 1, 50),
        0,
      ],
    },
    {
      group: 'Sailing is too dear',
      count: 2,
      make: (random, index) => [
        integers(random, 7 + index, 0, 20),
        integers(random, 7 + index, 0, 20),
        900_000_000,
      ],
    },
    {
      group: 'Light pots hide heavy ones',
      inputs: [
        [[5, 90, 1, 2, 3, 60, 4], [9, 2, 8, 1, 9, 3, 7], 20],
        [[40, 1, 1, 1, 30, 2, 50], [1, 2, 3, 10, 20, 30, 31], 15],
      ],
    },
    {
      group: 'Begins at the east end',
      inputs: [[[50, 40, 30, 20, 10, 1], [1, 2, 4, 8, 16, 32], 70]],
    },
    {
      group: 'Prices rise',
      count: 2,
      make: (random, index) => [
        integers(random, 11, 1, 60),
        ascendingIntegers(random, 11, 1, 40),
        30 + 200 * index,
      ],
    },
    {
      group: 'Small lines by chance',
      count: 4,
      make: (random, index) => [
        integers(random, 9 + index, 0, 40),
        integers(random, 9 + index, 0, 40),
        60 * (index + 1),
      ],
    },
    {
      group: 'Pence that overflow 32 bits',
      count: 1,
      make: (random) => [
        integers(random, 300, 9_000, most),
        integers(random, 300, 8_000, most),
        200_000,
      ],
    },
    {
      group: 'Largest n',
      count: 4,
      make: (random, index) => [
        integers(random, largest, 0, [20, 300, most, most][index] ?? 0),
        integers(random, largest, 0, [50, 300, most, most][index] ?? 0),
        [90, 15_000, 3_000_000, 40_000_000][index] ?? 0,
      ],
    },
    {
      group: 'Largest n, prices rise: worst case for every row of pots',
      count: 2,
      make: (random, index) => [
        integers(random, largest, 1, 500),
        ascendingIntegers(random, largest, 1, 2_000),
        [5_000, 60_000][index] ?? 0,
      ],
    },
    {
      group: 'Most pence that there can be',
      inputs: [
        [listOf(largest, () => most), listOf(largest, () => most), 1_000_000_000],
        [
          listOf(largest, (i) => (i % 7 === 0 ? most - 1 : most)),
          listOf(largest, (i) => (i % 5 === 0 ? most - 1 : most)),
          1,
        ],
      ],
    },
    {
      group: 'Sailing around pays however dear it is',
      inputs: [
        [
          listOf(largest, (i) => [most, most, 0, 0, most / 2][Math.floor(i / 200)] ?? 0),
          listOf(largest, (day) => [most, most, most / 2, 0, 1][Math.floor(day / 200)] ?? 0),
          1_000_000_000,
        ],
        [
          listOf(largest, (i) => [most / 2, 0, 0, 1, most][Math.floor(i / 200)] ?? 0),
          listOf(largest, (day) => [most, most / 2, 0, 0, 1][Math.floor(day / 200)] ?? 0),
          999_999_999,
        ],
        [
          listOf(largest, (i) => (i % 100 < 50 ? most : 0)),
          listOf(largest, (day) => (day % 200 < 100 ? most : 1)),
          400_000_000,
        ],
      ],
    },
    {
      group: 'Every one or two pots of up to two pounds',
      sweep: [1, 2].flatMap((n) =>
        everyPair(
          everyPair(everyList(n, 0, 2, n), everyList(n, 0, 2, n)),
          n === 1 ? [3] : [0, 1, 3],
        ).map(([[pounds, price], around]): [number[], number[], number] => [pounds, price, around]),
      ),
    },
    {
      group: 'Few pots of all shapes',
      sweep: 300,
      make: (random) => {
        const n = random.integer(1, 9);
        const [heaviest, dearest] = [random.pick([1, 3, 9]), random.pick([1, 3, 9])];
        return [
          integers(random, n, 0, heaviest),
          integers(random, n, 0, dearest),
          random.integer(0, random.pick([1, 5, heaviest * dearest])),
        ];
      },
    },
    {
      group: 'Few pots with numbers at both ends',
      sweep: 120,
      make: (random) => {
        const n = random.integer(2, 7);
        const ends = () => listOf(n, () => random.pick([0, 1, most - 1, most]));
        const arounds = [0, 1, most, most * most, 999_999_999, 1_000_000_000];
        return [ends(), ends(), random.pick(arounds)];
      },
    },
  ],
  small: (random) => {
    const n = random.integer(1, 7);
    return [integers(random, n, 0, 9), integers(random, n, 0, 9), random.integer(0, 30)];
  },
});
