import {
  defineTests,
  everyList,
  everyPair,
  integers,
  listOf,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 100_000;
const filled = (length: number, value: number) => listOf(length, () => value);

/** Blocks of even height with a low gap of `gap` planks between them. */
function blocks(random: Random, count: number, widest: number, gap: number, tallest: number) {
  return listOf(count, () => [
    ...filled(random.integer(1, widest), random.integer(Math.ceil(tallest / 2), tallest)),
    ...integers(random, gap, 0, Math.floor(tallest / 4)),
  ]).flat();
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[5], 3],
        [[0], 4],
        [[2, 7], 9],
      ],
    },
    { group: 'All equal', inputs: [[filled(50, 12), 3]] },
    { group: 'All missing', inputs: [[filled(40, 0), 17]] },
    {
      group: 'One missing in the middle, one at an end',
      inputs: [
        [[...filled(14, 9), 0, ...filled(16, 9)], 9],
        [[0, ...filled(25, 6)], 40],
        [[...filled(25, 6), 0], 5],
      ],
    },
    {
      group: 'New plank lower than all others',
      count: 1,
      make: (random) => [integers(random, 60, 20, 90), 19],
    },
    {
      group: 'New plank taller than all others',
      count: 2,
      make: (random, index) => [integers(random, 70, 0, 50), [60, 5_000][index] ?? 1],
    },
    {
      group: 'Mural as tall as the new plank',
      count: 3,
      make: (random, index) => {
        const side = () => integers(random, 25 + 40 * index, 60, 90);
        return [[...side(), 2, ...side()], 41 + 7 * index];
      },
    },
    {
      group: 'Stairs',
      inputs: [
        [listOf(60, (i) => i + 1), 30],
        [listOf(60, (i) => 120 - 2 * i), 35],
      ],
    },
    {
      group: 'Blocks with one low plank between',
      count: 2,
      make: (random, index) => [blocks(random, 25, 9, 1, 40), [40, 24][index] ?? 1],
    },
    {
      group: 'Blocks with two low planks between',
      count: 1,
      make: (random) => [blocks(random, 25, 9, 2, 40), 40],
    },
    {
      group: 'The lowest plank is not the one to replace',
      inputs: [[[5, 1, 5, 8, 9, 8, 3, 9, 8, 8, 4, 0, 4, 4], 8]],
    },
    {
      group: 'Middling fences',
      count: 3,
      make: (random, index) => {
        const n = 300 + 900 * index;
        return [integers(random, n, [0, 500, 0][index] ?? 0, 1_000), [150, 700, 4][index] ?? 1];
      },
    },
    {
      group: 'Areas beyond 32 bits',
      count: 1,
      make: (random) => [blocks(random, 30, 12, 1, 1_000_000_000), 800_000_000],
    },
    {
      group: 'Largest n, all equal but one',
      inputs: [[listOf(largest, (i) => (i === 61_234 ? 7 : 1_000_000_000)), 1_000_000_000]],
    },
    {
      group: 'Largest n, stairs',
      inputs: [[listOf(largest, (i) => 10_000 * (i + 1)), 600_000_000]],
    },
    {
      group: 'Largest n, hills and valleys',
      count: 2,
      make: (random, index) => [
        listOf(
          largest,
          (i) => Math.abs((i % 40_000) - 20_000) + random.integer(0, [30, 15_000][index] ?? 0),
        ),
        [9_000, 25_000][index] ?? 1,
      ],
    },
    {
      group: 'Largest n, at random',
      count: 1,
      make: (random) => [integers(random, largest, 0, 1_000_000_000), 300_000],
    },
    {
      group: 'Every fence of up to four planks and three heights',
      sweep: everyPair(everyList(4, 0, 2, 1), [1, 2]),
    },
    {
      group: 'Short fences of all shapes',
      sweep: 300,
      make: (random) => {
        const tallest = random.integer(1, 7);
        return [integers(random, random.integer(1, 9), 0, tallest), random.integer(1, tallest + 1)];
      },
    },
    {
      group: 'Few heights, one low plank after the other',
      sweep: 150,
      make: (random) => {
        const heights = [0, 1, random.integer(2, 4), 5, 5, 5, 6];
        return [listOf(random.integer(6, 40), () => random.pick(heights)), random.integer(1, 7)];
      },
    },
    {
      group: 'Short fences with planks at both ends of what there can be',
      sweep: 150,
      make: (random) => [
        listOf(random.integer(1, 7), () =>
          random.pick([0, 1, 999_999_999, 1_000_000_000, 1_000_000_000]),
        ),
        random.pick([1, 2, 999_999_999, 1_000_000_000]),
      ],
    },
  ],
  small: (random) => [integers(random, random.integer(1, 9), 0, 6), random.integer(1, 8)],
});
