import { defineTests, integers, listOf, type Random, shuffled } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 100_000;
const filled = (length: number, value: number) => listOf(length, () => value);

/** A shelf on which now the purse, now the pourer ends the flight. */
function mixed(random: Random, n: number, grapes: number, dearest: number) {
  const grape = integers(random, n, 1, grapes);
  const price = integers(random, n, 0, dearest);
  return { grape, price };
}

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
  ],
  small: (random) => {
    const n = random.integer(1, 9);
    const { grape, price } = mixed(random, n, 4, 6);
    return [grape, price, random.integer(0, 25), random.integer(1, n)];
  },
});
