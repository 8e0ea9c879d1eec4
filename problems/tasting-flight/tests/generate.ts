import {
  defineTests,
  everyList,
  type InputOf,
  integers,
  listOf,
  type Random,
  shuffled,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 100_000;
const filled = (length: number, value: number) => listOf(length, () => value);

/** A shelf on which now the purse, now the pourer ends the flight. */
function mixed(random: Random, n: number, grapes: number, dearest: number) {
  const grape = integers(random, n, 1, grapes);
  const price = integers(random, n, 0, dearest);
  return { grape, price };
}

/** By what one may count grapes modulo, and find two of them to be one. */
const tables = [
  10_000, 10_007, 65_521, 65_537, 100_000, 100_003, 999_983, 1_000_000, 1_000_003, 1_000_007,
  10_000_019, 998_244_353,
];

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[7], [300], 300, 1],
        [[7], [300], 299, 1],
        [[4, 4], [0, 0], 0, 1],
      ],
    },
    {
      group: 'Nothing affordable',
      count: 1,
      make: (random) => [integers(random, 40, 1, 9), integers(random, 40, 501, 900), 500, 3],
    },
    {
      group: 'All equal',
      inputs: [[filled(60, 12), filled(60, 5), 1_000, 17]],
    },
    {
      group: 'All different',
      count: 1,
      make: (random) => [
        shuffled(
          random,
          listOf(80, (i) => 999_999_900 + i),
        ),
        integers(random, 80, 1, 50),
        700,
        1,
      ],
    },
    {
      group: 'Longest at the very end',
      inputs: [
        [
          [...filled(20, 3), ...listOf(30, (i) => 10 + i)],
          [...filled(20, 90), ...filled(30, 1)],
          100,
          2,
        ],
      ],
    },
    {
      group: 'Exactly on the budget',
      count: 1,
      make: (random) => {
        const { grape, price } = mixed(random, 50, 20, 40);
        const budget = price.slice(15, 35).reduce((sum, cents) => sum + cents, 0);
        return [grape, price, budget, 20];
      },
    },
    {
      group: 'Overflow of 32 bits',
      inputs: [
        [listOf(50, (i) => (i % 10) + 1), listOf(50, (i) => 1_000_000_000 - i), 12_000_000_000, 4],
        [listOf(200, (i) => i + 1), filled(200, 999_999_937), 100_000_000_000, 1],
      ],
    },
    {
      group: 'Both rules in turn',
      count: 3,
      make: (random, index) => {
        const { grape, price } = mixed(random, 300 + 500 * index, 12 + 6 * index, 30);
        return [grape, price, 380 + 200 * index, 3 + index];
      },
    },
    {
      group: 'One dear bottle in the middle',
      count: 1,
      make: (random) => {
        const price = integers(random, 501, 0, 9);
        price[250] = 1_000_000;
        return [integers(random, 501, 1, 400), price, 20_000, 6];
      },
    },
    {
      group: 'Two grapes by turns',
      inputs: [[listOf(400, (i) => (i % 2) + 1), filled(400, 1), 390, 40]],
    },
    {
      group: 'Largest n, short flights',
      count: 1,
      make: (random) => {
        const { grape, price } = mixed(random, largest, 400, 99);
        return [grape, price, 1_500, 2];
      },
    },
    {
      group: 'Largest n, worst case for quadratic',
      count: 4,
      make: (random, index) => {
        const grapes = [2, 40, 9_000, 1][index] ?? 1;
        const { grape, price } = mixed(random, largest, grapes, 9);
        const budget = [100_000_000_000_000, 430_000, 300_000, 440_000][index] ?? 0;
        const most = [49_000, 2_550, 20, largest][index] ?? 1;
        return [grape, price, budget, most];
      },
    },
    {
      group: 'Largest n, everything is free and different',
      inputs: [[listOf(largest, (i) => i + 1), filled(largest, 0), 0, 1]],
    },
    {
      group: 'As dear as can be, and a cent more than the budget',
      inputs: [
        [
          filled(largest, 1_000_000_000),
          filled(largest, 1_000_000_000),
          100_000_000_000_000,
          largest,
        ],
        [filled(largest, 1), filled(largest, 1_000_000_000), 99_999_999_999_999, largest],
        [listOf(300, (i) => i + 1), listOf(300, (i) => 999_999_700 + i), 99_999_980_149, 300],
      ],
    },
    {
      group: 'One grape only, more often than 16 bits count',
      inputs: [[filled(largest, 8), filled(largest, 0), 0, 70_000]],
    },
    {
      group: 'Grapes whose numbers differ by a power of two',
      inputs: [[listOf(24, (i) => 1 + 2 ** (6 + i)).concat(1), filled(25, 3), 75, 1]],
    },
    {
      group: 'Grapes whose numbers differ by the size of a table',
      inputs: [[[1, ...tables.map((size) => 1 + size)], filled(tables.length + 1, 3), 90, 1]],
    },
    { group: 'Every shelf of up to three bottles', sweep: everyShelf() },
    { group: 'Small shelves of all shapes', sweep: 250, make: smallShelf },
  ],
  small: smallShelf,
});

function smallShelf(random: Random): InputOf<(typeof problem)['signature']> {
  const n = random.integer(1, 9);
  const { grape, price } = mixed(random, n, random.integer(1, 4), random.integer(0, 6));
  const budget = random.chance(1, 6) ? 0 : random.integer(0, 25);
  return [grape, price, budget, random.chance(1, 2) ? random.integer(1, n) : 1];
}

/** Of two grapes, free or for two cents a glass, with budgets for no dear glass, for one and for two. */
function everyShelf(): InputOf<(typeof problem)['signature']>[] {
  return everyList(3, 1, 2, 1).flatMap((grape) =>
    everyList(grape.length, 0, 1, grape.length).flatMap((dear) =>
      [0, 2, 4].map(
        (budget): InputOf<(typeof problem)['signature']> => [
          grape,
          dear.map((one) => 2 * one),
          budget,
          Math.min(grape.length, 1 + ((dear[0] ?? 0) ^ ((budget / 2) & 1))),
        ],
      ),
    ),
  );
}
