import { defineTests, everyList, integers, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 60_000;

/** One group of that many wagons, with its brake van. */
const group = (random: Random, wagons: number, most: number) => [
  0,
  ...integers(random, wagons, 1, most),
];

/** Groups of `fewest` to `longest` wagons until the train is full. */
function train(random: Random, n: number, fewest: number, longest: number, most: number) {
  const vehicles: number[] = [];
  while (vehicles.length < n)
    vehicles.push(...group(random, random.integer(fewest, longest), most));
  return vehicles.slice(0, n);
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest trains',
      inputs: [[[0, 7]], [[0, 2, 3]], [[0, 0, 4]]],
    },
    { group: 'Brake vans only', inputs: [[listOf(40, () => 0)]] },
    { group: 'Nothing to do', inputs: [[[0, 90, 60, 70, 0, 40, 30, 0, 5, 5, 0, 8]]] },
    { group: 'All wagons alike', inputs: [[listOf(91, (i) => (i % 7 === 0 ? 0 : 12))]] },
    {
      group: 'The first van has no wagons',
      count: 1,
      make: (random) => [[0, ...train(random, 50, 2, 6, 40)]],
    },
    {
      group: 'The last van has no wagons',
      count: 1,
      make: (random) => [[...train(random, 50, 2, 6, 40), 0, 0]],
    },
    {
      group: 'The heaviest group comes last',
      count: 2,
      make: (random, index) => [
        [
          ...train(random, 60, 1, 5, 30),
          ...group(random, 1 + 15 * index, 9),
          0,
          400,
          1,
          399 + 2 * index,
        ],
      ],
    },
    {
      group: 'Two groups are the heaviest',
      inputs: [
        [[0, 3, 0, 6, 5, 7, 0, 1, 2, 0, 4, 14, 0, 9, 9, 0, 17]],
        [[0, 20, 1, 0, 20, 1, 0, 1, 20, 0, 21]],
      ],
    },
    {
      group: 'First and last wagon equally heavy',
      inputs: [[[0, 5, 1, 2, 5, 0, 7, 8, 9, 7, 0, 3, 4, 3, 0, 6, 6]]],
    },
    {
      group: 'One group only',
      count: 2,
      make: (random, index) => [[0, index === 0 ? 1 : 99, ...integers(random, 70, 2, 98), 50]],
    },
    {
      group: 'Small trains of heavy wagons',
      count: 1,
      make: (random) => [train(random, 300, 0, 40, 1_000_000_000)],
    },
    {
      group: 'Every train of up to five vehicles',
      sweep: everyList(4, 0, 2).map((vehicles) => [[0, ...vehicles]]),
    },
    { group: 'Short trains of all shapes', sweep: 300, make: shortTrain },
    {
      group: 'Weights that overflow 32 bits',
      inputs: [
        [[0, 900_000_000, 800_000_000, 700_000_000, 0, 2, 1, 0, 1_000_000_000, 5]],
        [[0, 1_000_000_000, 0, ...listOf(11, () => 999_999_999), 0, 1_000_000_000, 3]],
      ],
    },
    {
      group: 'Heaviest groups that there can be',
      inputs: [
        [[0, 7, 8, 0, ...listOf(largest - 5, (i) => 1_000_000_000 - (i % 2)), 0]],
        // The second group is heavier by a kilogram.
        [
          [
            0,
            ...listOf(29_999, (i) => (i === 9 ? 999_999_999 : 1e9)),
            0,
            ...listOf(29_999, () => 1e9),
          ],
        ],
      ],
    },
    {
      group: 'Middling trains',
      count: 2,
      make: (random, index) => [train(random, 2_000, 0, 12 + 300 * index, 1_000)],
    },
    {
      group: 'Largest n, short groups',
      count: 2,
      make: (random, index) => [train(random, largest, index, 4, 1_000_000_000)],
    },
    {
      group: 'Largest n, one group: worst case for walking from the front',
      count: 2,
      make: (random, index) => [
        [0, 1 + index, ...integers(random, largest - 3, 2, 1e9), 3 + index],
      ],
    },
    {
      group: 'Largest n, long groups',
      count: 2,
      make: (random, index) => [train(random, largest, 9_000, 11_000 + 9_000 * index, 1_000_000)],
    },
  ],
  small: (random) => [[0, ...integers(random, random.integer(0, 9), 0, 4)]],
});

/** A few groups of few weights, so that groups and ends of groups are often equally heavy. */
function shortTrain(random: Random): [number[]] {
  const heaviest = random.integer(1, 4);
  const vehicles = listOf(random.integer(4, 13), () =>
    random.chance(1, 4) ? 0 : random.integer(1, heaviest),
  );
  return [[0, ...vehicles]];
}
