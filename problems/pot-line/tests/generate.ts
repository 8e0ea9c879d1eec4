import { ascendingIntegers, defineTests, integers, listOf } from '@dryrun/problem-kit';
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
  ],
  small: (random) => {
    const n = random.integer(1, 7);
    return [integers(random, n, 0, 9), integers(random, n, 0, 9), random.integer(0, 30)];
  },
});
