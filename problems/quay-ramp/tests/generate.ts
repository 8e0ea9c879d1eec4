import {
  ascendingIntegers,
  defineTests,
  everyList,
  integers,
  listOf,
  permutation,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 60_000;
const ascending = (random: Random, n: number) => ascendingIntegers(random, n, 1, 100);

export default defineTests<typeof problem>({
  groups: [
    { group: 'Smallest inputs', inputs: [[[1]], [[2, 1]], [[1, 2]], [[100, 100]]] },
    { group: 'All equal', inputs: [[listOf(50, () => 37)]] },
    { group: 'In order already', count: 1, make: (random) => [ascending(random, 60).reverse()] },
    { group: 'The other way round', count: 1, make: (random) => [ascending(random, 60)] },
    {
      group: 'All weights differ',
      count: 1,
      make: (random) => [permutation(random, 100).map((weight) => weight + 1)],
    },
    { group: 'Two weights by turns', inputs: [[listOf(70, (i) => (i % 2 ? 9 : 3))]] },
    {
      group: 'Lightest and heaviest',
      count: 1,
      make: (random) => [listOf(80, () => random.pick([1, 100]))],
    },
    {
      group: 'One crate out of place',
      inputs: [[[...listOf(40, (i) => 90 - 2 * i), 99]], [[2, ...listOf(40, (i) => 90 - 2 * i)]]],
    },
    { group: 'Small rows', count: 3, make: (random) => [integers(random, 30, 1, 20)] },
    { group: 'Middling rows', count: 3, make: (random) => [integers(random, 1_500, 1, 100)] },
    {
      group: 'Effort that overflows 32 bits',
      count: 2,
      make: (random, index) => [
        [...integers(random, 4_000, 1, 50), ...integers(random, 4_000 + 100 * index, 40, 100)],
      ],
    },
    {
      group: 'Longest rows, worst case for quadratic',
      count: 3,
      make: (random, index) => [
        integers(random, largest, [1, 60, 1][index] ?? 1, [100, 100, 9][index] ?? 1),
      ],
    },
    {
      group: 'Longest row, the other way round',
      count: 1,
      make: (random) => [ascending(random, largest)],
    },
    {
      group: 'Longest row, nearly in order',
      count: 1,
      make: (random) => [[...ascending(random, largest - 2).reverse(), 100, 99]],
    },
    {
      group: 'Most effort that there can be',
      inputs: [[listOf(largest, (i) => 85 + Math.floor(i / 3_750))]],
    },
    {
      group: 'Longest row, many crates of one weight',
      inputs: [[listOf(largest, (i) => (i < 57_000 ? 1 : 2))]],
    },
    {
      group: 'Every row of up to four crates and three weights',
      sweep: everyList(4, 1, 3, 1).map((row): [number[]] => [row]),
    },
    {
      group: 'Short rows of all shapes',
      sweep: 250,
      make: (random) => [integers(random, random.integer(2, 12), 1, random.pick([3, 6, 12]))],
    },
    {
      group: 'Short rows with weights of one, two and three digits',
      sweep: 120,
      make: (random) => [
        listOf(random.integer(2, 8), () => random.pick([1, 2, 9, 10, 19, 99, 100, 100])),
      ],
    },
  ],
  small: (random) => [integers(random, random.integer(1, 8), 1, 6)],
});
