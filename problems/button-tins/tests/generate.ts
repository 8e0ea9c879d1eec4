import {
  ascendingIntegers,
  defineTests,
  everyList,
  everyPair,
  integers,
  listOf,
  permutation,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 30_000;

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[], []],
        [[3], []],
        [[], [3]],
        [[3], [3]],
        [[3], [2]],
      ],
    },
    {
      // Boxed counts are the same object only while they are small.
      group: 'One pattern only, hundreds of times',
      inputs: [
        [listOf(300, () => 5), listOf(200, () => 5)],
        [listOf(200, () => 5), listOf(300, () => 5)],
      ],
    },
    {
      group: 'All patterns differ',
      count: 2,
      make: (random, index) => [
        permutation(random, 50).map((i) => i + 1),
        permutation(random, 50).map((i) => (1 + index) * i + 1),
      ],
    },
    {
      group: 'No pattern in common',
      count: 1,
      make: (random) => [integers(random, 50, 1, 40), integers(random, 50, 41, 80)],
    },
    {
      group: 'Ascending threads',
      count: 1,
      make: (random) => [
        ascendingIntegers(random, 60, 1, 50),
        ascendingIntegers(random, 60, 1, 50),
      ],
    },
    {
      group: 'One thread much longer',
      count: 2,
      make: (random, index) => [
        integers(random, 4 + 90 * index, 1, 12),
        integers(random, 94 - 90 * index, 1, 12),
      ],
    },
    {
      group: 'Many buttons of few patterns',
      count: 2,
      make: (random) => [integers(random, 80, 1, 6), integers(random, 80, 2, 7)],
    },
    {
      group: 'Large numbers',
      count: 1,
      make: (random) => [
        integers(random, 60, 999_999_960, 1_000_000_000),
        integers(random, 60, 999_999_950, 1_000_000_000),
      ],
    },
    {
      group: 'Middling threads',
      count: 2,
      make: (random, index) => [
        integers(random, 2_000, 1, 700 + 1_000 * index),
        integers(random, 1_500, 1, 900),
      ],
    },
    {
      group: 'Longest threads, little in common: worst case for looking again and again',
      count: 4,
      make: (random, index) => [
        integers(random, largest, 1, 900_000_000),
        integers(random, largest, 100_000_000 * (index + 1), 1_000_000_000),
      ],
    },
    {
      group: 'Longest threads, much in common',
      count: 2,
      make: (random, index) => [
        integers(random, largest, 1, 60_000 - 30_000 * index),
        integers(random, largest, 10_000, 40_000),
      ],
    },
    {
      group: 'Patterns with the first and the last number',
      inputs: [
        [
          [1, 1_000_000_000, 1, 1_000_000_000],
          [1_000_000_000, 7, 1_000_000_000, 1],
        ],
      ],
    },
    {
      group: 'Longest threads, all in pairs',
      inputs: [
        [listOf(largest, () => 8), listOf(largest, () => 8)],
        [
          listOf(largest, (i) => 1 + 30_011 * i),
          listOf(largest, (i) => 1 + 30_011 * (largest - 1 - i)),
        ],
      ],
    },
    {
      group: 'Patterns that fall into one place of a table of places, and run out in turn',
      inputs: [
        ...[2 ** 16, 2 ** 20].map((places) => (i: number) => 7 + places * i),
        // The upper half folded onto the lower one.
        (i: number) => (i << 16) + (7 ^ i),
      ].map((place) => {
        const alike = listOf(24, place);
        // Each runs out before the next is asked for, and then all are asked for once more.
        return [[...alike, ...alike], alike];
      }),
    },
    {
      group: 'Every two threads of up to three buttons',
      sweep: everyPair(everyList(3, 1, 2), everyList(3, 1, 2)),
    },
    {
      group: 'Short threads of all shapes',
      sweep: 220,
      make: (random) => {
        const patterns = random.pick([
          [1, 2, 3],
          [1, 11, 111, 1_000_000_000],
          [5, 6, 7, 8, 9],
        ]);
        const thread = (length: number) => listOf(length, () => random.pick(patterns));
        return [thread(random.integer(0, 7)), thread(random.integer(0, 7))];
      },
    },
  ],
  small: (random) => [
    integers(random, random.integer(0, 7), 1, 4),
    integers(random, random.integer(0, 7), 1, 4),
  ],
});
