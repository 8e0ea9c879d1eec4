import {
  defineTests,
  everyPair,
  integers,
  listOf,
  permutation,
  type Random,
  shuffled,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 13;

/** A few animals with the highest numbers calm all the quarrels of the others. */
function mares(
  random: Random,
  n: number,
  calmers: number,
  count: number,
  [lightest, heaviest, carry]: readonly [number, number, number],
): [number[], number[][], number] {
  const quarrels = listOf(count, () => {
    const [a = 0, b = 1] = permutation(random, n - calmers);
    return [a, b, random.integer(n - calmers, n - 1)];
  });
  return [integers(random, n, lightest, heaviest), quarrels, carry];
}

/** `count` quarrels among n ≥ 3 animals; about `calmed` of ten can be calmed. */
function quarrelsOf(random: Random, n: number, count: number, calmed: number): number[][] {
  return listOf(count, () => {
    const [a = 0, b = 1, calmer = 2] = permutation(random, n);
    return [a, b, random.integer(1, 10) <= calmed ? calmer : -1];
  });
}

function show(
  random: Random,
  n: number,
  [lightest, heaviest, carry]: readonly [number, number, number],
  count: number,
  calmed: number,
): [number[], number[][], number] {
  return [integers(random, n, lightest, heaviest), quarrelsOf(random, n, count, calmed), carry];
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[7], [], 7],
        [[4, 4], [], 8],
        [[4, 5], [], 8],
        [[1, 1], [[1, 0, -1]], 8],
      ],
    },
    {
      group: 'No quarrels, only weight',
      count: 1,
      make: (random) => show(random, 8, [3, 9, 17], 0, 0),
    },
    {
      group: 'Full to the last pound',
      inputs: [[[6, 5, 5, 4, 4, 3, 3, 2, 2, 2], [], 12]],
    },
    {
      group: 'All can be calmed on one trip',
      inputs: [
        [
          [1, 1, 1, 1, 1, 1],
          [
            [0, 1, 5],
            [1, 2, 5],
            [2, 3, 4],
            [0, 4, 5],
          ],
          6,
        ],
      ],
    },
    {
      group: 'The same two twice',
      inputs: [
        [
          [1, 1, 1, 1, 1],
          [
            [0, 1, 3],
            [1, 0, 4],
            [3, 4, -1],
          ],
          5,
        ],
      ],
    },
    {
      group: 'Nobody can be calmed',
      count: 1,
      make: (random, index) => show(random, 8, [1, 3, 30], 14 + 5 * index, 0),
    },
    {
      group: 'Everybody can be calmed',
      count: 1,
      make: (random, index) => mares(random, 8, 1 + index, 14, [2, 5, 16]),
    },
    {
      group: 'Small shows by chance',
      count: 2,
      make: (random, index) => show(random, 9, [2, 9, 22], 20 + 5 * index, 9),
    },
    {
      group: 'Heavy animals',
      count: 1,
      make: (random) => show(random, 7, [300_000_000, 700_000_000, 1_000_000_000], 3, 5),
    },
    {
      group: 'Largest n, no quarrels',
      count: 1,
      make: (random) => show(random, largest, [150, 420, 700], 0, 0),
    },
    {
      group: 'Largest n, weight does not matter',
      count: 2,
      make: (random, index) => show(random, largest, [1, 1, 13], 35 + 10 * index, 8 * index),
    },
    {
      group: 'Largest n, weight and quarrels',
      count: 2,
      make: (random, index) => show(random, largest, [20, 60, 150], 30 + 20 * index, 8),
    },
    {
      group: 'Largest n, a few calm all the others',
      count: 2,
      make: (random, index) => mares(random, largest, 2 + index, 55, [20, 40, 150 - 10 * index]),
    },
    {
      group: 'Largest n, small trips: worst case for trying all of them',
      count: 2,
      make: (random, index) => show(random, largest, [30, 39, 80], 20 + 20 * index, 4),
    },
    {
      group: 'A calmer would be wanted on two trips',
      inputs: [
        [
          [6, 2, 2, 2, 7],
          [
            [2, 0, 1],
            [3, 0, 1],
            [3, 2, 1],
            [4, 0, 1],
            [4, 2, 1],
            [4, 3, 1],
          ],
          11,
        ],
      ],
    },
    {
      group: 'Largest loads that there can be',
      count: 2,
      make: (random, index) => [
        listOf(largest, (i) => 1_000_000_000 - i * index * 60_000_000),
        quarrelsOf(random, largest, 60, 5),
        1_000_000_000,
      ],
    },
    { group: 'Small shows of all shapes', sweep: 280, make: smallShow },
    {
      group: 'Small shows in which one or two animals calm all others',
      sweep: 200,
      make: (random) => {
        const calmers = random.integer(1, 2);
        const fighters = random.integer(3, 4);
        const n = fighters + calmers;
        const quarrels = everyPair([0, 1, 2, 3], [0, 1, 2, 3])
          .filter(([a, b]) => a < b && b < fighters && random.chance(9, 10))
          .map(([a, b]) => [a, b, random.integer(fighters, n - 1)]);
        const weight = [...integers(random, fighters, 2, 6), ...integers(random, calmers, 1, 4)];
        return [weight, quarrels, Math.max(...weight) + random.integer(1, 7)];
      },
    },
    {
      group: 'Each heavy animal takes a light one, though all light ones fit on one trip',
      inputs: [4, 5, 6].map((pairs) => [
        [...listOf(pairs, () => pairs - 1), ...listOf(pairs, () => 1)],
        [],
        pairs,
      ]),
    },
    {
      group: 'Everybody on one trip, or all but one',
      inputs: [
        [listOf(largest, (i) => i + 1), [[0, 1, 12]], 91],
        [listOf(largest, (i) => i + 1), [[11, 12, -1]], 91],
      ],
    },
    { group: 'Heavy animals and light ones that fill up their trips', sweep: 100, make: filledUp },
    { group: 'Heavy animals, a pound too many or just not', sweep: 100, make: byAPound },
  ],
  small: (random) => {
    const n = random.integer(3, 6);
    const carry = random.integer(5, 14);
    return [
      integers(random, n, 1, 5),
      quarrelsOf(random, n, random.integer(0, 6), random.integer(0, 10)),
      carry,
    ];
  },
});

/** One to five animals of few weights; quarrels of the same two, calmers that quarrel, carry by the pound. */
function smallShow(random: Random): [number[], number[][], number] {
  const n = random.integer(1, 5);
  const weight = integers(random, n, 1, random.integer(1, 5));
  const carry = random.integer(Math.max(...weight), 13);
  const count = n === 1 ? 0 : random.integer(0, 5);
  const calmed = n === 2 ? 0 : random.pick([0, 5, 8, 10]);
  const quarrels = listOf(count, () => {
    const [a = 0, b = 1, calmer = 2] = permutation(
      random,
      random.chance(1, 3) ? Math.min(3, n) : n,
    );
    return [a, b, random.integer(1, 10) <= calmed ? calmer : -1];
  });
  return [weight, quarrels, carry];
}

/**
 * Trips that are full to the last pound, with one heavy animal each. Who sends the light ones off
 * together leaves the heavy ones to cross alone. Now and then two animals want a third one with them.
 */
function filledUp(random: Random): [number[], number[][], number] {
  const trips = random.integer(2, 4);
  const carry = random.integer(Math.max(3, trips), trips + 2);
  const weight = listOf(trips, () => {
    const light = random.integer(1, Math.min(2, carry - 2));
    const lights = light === 2 && trips < 4 && random.chance(1, 2) ? [1, 1] : [light];
    return [carry - light, ...lights];
  }).flat();
  const mixed = shuffled(random, weight);
  const quarrels =
    mixed.length > 2 ? quarrelsOf(random, mixed.length, random.integer(0, 2), 7) : [];
  return [mixed, random.chance(1, 2) ? quarrels : [], carry];
}

/** Animals of different weights up to half of what may be carried at most; some company is a pound too heavy or just not. */
function byAPound(random: Random): [number[], number[][], number] {
  const n = random.integer(2, 5);
  const weight = integers(random, n, 100_000_000, 500_000_000);
  const company = shuffled(random, weight).slice(0, random.integer(2, Math.min(n, 4)));
  const pounds = company.reduce((sum, one) => sum + one, 0) - random.integer(0, 1);
  const quarrels = n > 2 && random.chance(1, 3) ? quarrelsOf(random, n, 1, 7) : [];
  return [weight, quarrels, Math.min(1_000_000_000, Math.max(pounds, ...weight))];
}
