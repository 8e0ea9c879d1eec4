import {
  ascendingIntegers,
  defineTests,
  everyList,
  everyPair,
  listOf,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 30_000;

const up = (random: Random, n: number, low: number, high: number) =>
  ascendingIntegers(random, n, low, high);
const down = (random: Random, m: number, low: number, high: number) =>
  ascendingIntegers(random, m, low, high).reverse();

/** Ascending lists of up to two of three poles, whose numbers are in another order as texts. */
const fewNotes = everyList(2, 0, 2)
  .filter(([one = 0, other = 2]) => one <= other)
  .map((list) => list.map((i) => [2, 10, 1_000_000_000][i] ?? 0));

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[], []],
        [[4], []],
        [[], [4]],
        [[4], [4]],
        [[5], [4]],
      ],
    },
    {
      group: 'One list is empty',
      inputs: [
        [[2, 2, 3, 7, 7, 7, 9], []],
        [[], [30, 21, 21, 8, 8]],
      ],
    },
    {
      group: 'One pole only, many times',
      inputs: [[listOf(30, () => 6), listOf(40, () => 6)]],
    },
    {
      group: 'No pole twice',
      inputs: [[listOf(40, (i) => 2 * i + 1), listOf(40, (i) => 80 - 2 * i)]],
    },
    {
      group: 'Both noted the same poles',
      inputs: [[listOf(50, (i) => 3 * i + 1), listOf(50, (i) => 148 - 3 * i)]],
    },
    {
      group: 'One list lies wholly before the other',
      count: 2,
      make: (random, index) => [
        up(random, 40, 1 + 500 * index, 100 + 500 * index),
        down(random, 35, 200, 400),
      ],
    },
    {
      group: 'The longer list goes on with repetitions',
      count: 2,
      make: (random, index) => [
        up(random, 5 + 60 * index, 1, 40),
        down(random, 65 - 60 * index, 20, 45),
      ],
    },
    {
      group: 'Small lists',
      count: 3,
      make: (random) => [up(random, 40, 1, 50), down(random, 40, 1, 50)],
    },
    {
      group: 'Numbers of different lengths',
      count: 1,
      make: (random) => [up(random, 60, 5, 1_200), down(random, 60, 95, 1_000_000_000)],
    },
    {
      group: 'Middling lists',
      count: 2,
      make: (random, index) => [up(random, 2_000, 1, 3_000), down(random, 900 + index, 1, 9_000)],
    },
    {
      group: 'Largest lists, worst case for inserting one by one',
      count: 3,
      make: (random, index) => [
        up(random, largest, 1, 1_000_000_000 - 900_000_000 * (index % 2)),
        down(random, largest, 100_000_000 * index + 1, 1_000_000_000),
      ],
    },
    {
      group: 'Largest lists, many repetitions',
      count: 2,
      make: (random, index) => [
        up(random, largest, 1, 20_000 + 9_000 * index),
        down(random, largest, 5_000, 25_000),
      ],
    },
    {
      group: 'The first and the last pole that there can be',
      inputs: [
        [[1, 1, 1_000_000_000], [1_000_000_000]],
        [[1_000_000_000], [1_000_000_000, 1_000_000_000, 2, 1]],
      ],
    },
    {
      group: 'Largest lists, no pole twice',
      inputs: [
        [
          listOf(largest, (i) => 33_333 * i + 1),
          listOf(largest, (i) => 1_000_000_000 - 33_333 * i),
        ],
      ],
    },
    {
      group: 'Every two lists of up to two notes, the last pole of all among them',
      sweep: everyPair(fewNotes, fewNotes).map(([one, other]) => [one, other.toReversed()]),
    },
    {
      group: 'Short lists of all shapes',
      sweep: 220,
      make: (random) => {
        const lowest = random.pick([1, 1, 8, 999_999_996]);
        const highest = lowest + random.integer(0, 4);
        return [
          up(random, random.integer(0, 5), lowest, highest),
          down(random, random.integer(0, 5), lowest, highest),
        ];
      },
    },
  ],
  small: (random) => [
    up(random, random.integer(0, 6), 1, 8),
    down(random, random.integer(0, 6), 1, 8),
  ],
});
