import {
  ascendingIntegers,
  defineTests,
  type InputOf,
  integers,
  listOf,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 100_000;
const filled = (length: number, value: number) => listOf(length, () => value);

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[0], [1], 1, 1, 0],
        [[7], [3], 5, 1, 9],
        [[5], [10], 2, 1, 3],
      ],
    },
    {
      group: 'Everybody at the opening',
      inputs: [[filled(30, 0), listOf(30, (i) => 1 + ((i * 7) % 20)), 4, 1_000_000, 50]],
    },
    {
      group: 'Sixteen, or a thousand and twenty-four, at the opening',
      inputs: [16, 1_024].map((n) => [
        filled(n, 0),
        listOf(n, (i) => 1 + ((i * 5) % 7)),
        3,
        [4, 100][n % 3] ?? 1,
        2,
      ]),
    },
    {
      group: 'Somebody comes in the second in which a blade comes off',
      inputs: [[listOf(40, (i) => 6 * i), listOf(40, (i) => 6 + ((i * 5) % 13)), 6, 100, 6]],
    },
    {
      group: 'No dressing time',
      count: 1,
      make: (random) => [
        ascendingIntegers(random, 60, 0, 200),
        integers(random, 60, 1, 25),
        5,
        3,
        0,
      ],
    },
    {
      group: 'First come, first served',
      count: 1,
      make: (random) => [
        ascendingIntegers(random, 50, 0, 900),
        integers(random, 50, 1, 30),
        30,
        1_000_000,
        7,
      ],
    },
    {
      group: 'Short turns count as well',
      count: 1,
      make: (random) => [
        ascendingIntegers(random, 60, 0, 100),
        integers(random, 60, 1, 3),
        40,
        4,
        11,
      ],
    },
    {
      group: 'Dressing after every turn',
      count: 1,
      make: (random) => [
        ascendingIntegers(random, 40, 0, 500),
        integers(random, 40, 1, 40),
        8,
        1,
        5,
      ],
    },
    {
      group: 'Long waits for customers',
      count: 2,
      make: (random, index) => [
        ascendingIntegers(random, 50, 0, [6_000, 90_000][index] ?? 1),
        integers(random, 50, 1, 45),
        9,
        [2, 3][index] ?? 1,
        [60, 400][index] ?? 1,
      ],
    },
    {
      group: 'Customers come while the wheel is dressed',
      count: 1,
      make: (random) => [
        ascendingIntegers(random, 80, 0, 2_500),
        integers(random, 80, 1, 20),
        10,
        2,
        45,
      ],
    },
    {
      group: 'The dressing is over just when somebody comes',
      inputs: [[listOf(30, (i) => 20 * i), listOf(30, (i) => 1 + (i % 8)), 8, 1, 12]],
    },
    {
      group: 'Busy Saturdays',
      count: 4,
      make: (random, index) => {
        const n = 150 + 250 * index;
        const turn = [3, 7, 20, 2][index] ?? 1;
        return [
          ascendingIntegers(random, n, 0, n * turn * 2),
          integers(random, n, 1, 5 * turn),
          turn,
          [5, 40, 9, 1][index] ?? 1,
          [13, 90, 60, 1][index] ?? 1,
        ];
      },
    },
    {
      group: 'Times beyond 32 bits',
      count: 1,
      make: (random) => [
        ascendingIntegers(random, 3_000, 900_000_000, 1_000_000_000),
        integers(random, 3_000, 1_000_000, 5_000_000),
        1_000_000,
        1,
        1_000_000,
      ],
    },
    {
      group: 'Largest n, everybody at the opening',
      count: 2,
      make: (random, index) => [
        filled(largest, 1_000),
        index === 0 ? filled(largest, 15) : integers(random, largest, 1, 15),
        3,
        [7, 1_000_000][index] ?? 1,
        10,
      ],
    },
    {
      group: 'Largest n, most turns',
      count: 1,
      make: (random) => [
        ascendingIntegers(random, largest, 0, 1_000_000),
        integers(random, largest, 490_000, 500_000),
        100_000,
        3,
        999_983,
      ],
    },
    {
      group: 'Largest n, customers all day long',
      count: 1,
      make: (random) => [
        ascendingIntegers(random, largest, 0, 1_000_000_000),
        integers(random, largest, 1, 18_000),
        4_000,
        6,
        2_500,
      ],
    },
    {
      group: 'Latest seconds that there can be',
      inputs: [
        [filled(largest, 1_000_000_000), filled(largest, 5_000_000), 1_000_000, 1, 1_000_000],
      ],
    },
    { group: 'Small days of all shapes', sweep: 250, make: smallDay },
  ],
  small: smallDay,
});

/** Up to six customers. Often some come in one second, and often in one in which a blade comes off. */
function smallDay(random: Random): InputOf<(typeof problem)['signature']> {
  const n = random.integer(1, 6);
  const limit = random.integer(1, 4);
  return [
    ascendingIntegers(random, n, 0, random.integer(0, 20)),
    integers(random, n, 1, random.integer(1, 5 * limit)),
    limit,
    random.integer(1, 4),
    random.integer(0, 6),
  ];
}
