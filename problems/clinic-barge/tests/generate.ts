import { defineTests, everyPair, integers, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Season = [cost: number[][], sailing: number, shortest: number, longest: number];

const largest = 20_000;

function table(random: Random, days: number, towns: number, dearest: number) {
  return listOf(days, () => integers(random, towns, 0, dearest));
}

/** Towns that are cheap in turn, for `span` days each, so that the best stays are about that long. */
function seasons(random: Random, days: number, towns: number, span: number, dearest: number) {
  return listOf(days, (day) =>
    listOf(towns, (town) =>
      Math.floor(day / span) % towns === town
        ? random.integer(0, Math.floor(dearest / 4))
        : random.integer(Math.floor(dearest / 3), dearest),
    ),
  );
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[[7]], 5, 1, 1],
        [[[7, 3, 4]], 1_000_000_000, 1, 1],
        [[[7], [2]], 0, 1, 2],
      ],
    },
    {
      group: 'Only one town',
      inputs: [
        [listOf(9, (day) => [day]), 3, 2, 8],
        [listOf(9, (day) => [day]), 3, 2, 9],
      ],
    },
    {
      group: 'No plan fits the days',
      count: 2,
      make: (random, index) => [
        table(random, 29, 4, 50),
        6,
        [10, 15][index] ?? 1,
        [14, 28][index] ?? 1,
      ],
    },
    {
      group: 'Stays of one fixed length',
      count: 1,
      make: (random) => [table(random, 60, 3, 99), 11, 6, 6],
    },
    { group: 'All equal', inputs: [[listOf(40, () => [5, 5, 5]), 7, 3, 9]] },
    {
      group: 'One town is by far the cheapest',
      count: 2,
      make: (random, index) => [
        listOf(50, () => [random.integer(0, 3), ...integers(random, 3, 60, 90)]),
        10,
        2 + index,
        7,
      ],
    },
    {
      group: 'Sailing costs nothing',
      count: 1,
      make: (random) => [table(random, 80, 5, 40), 0, 1, 4],
    },
    {
      group: 'Sailing costs more than all else',
      count: 1,
      make: (random) => [table(random, 70, 4, 30), 1_000_000_000, 3, 20],
    },
    {
      group: 'A short last stay would be cheaper',
      count: 2,
      make: (random, index) => {
        const cost = seasons(random, 47 + 5 * index, 3, 9, 60);
        return [[...cost, [900, 900, 0]], 5, 6, 13 + index];
      },
    },
    {
      group: 'Overflow of 32 bits',
      count: 1,
      make: (random) => [
        listOf(3_000, () => integers(random, 2, 990_000, 1_000_000)),
        999_999_999,
        1,
        40,
      ],
    },
    {
      group: 'Middling seasons',
      count: 3,
      make: (random, index) => [
        seasons(random, 150 + 70 * index, 4 + index, 12, 200),
        40,
        4,
        18 + 9 * index,
      ],
    },
    {
      group: 'Largest n, short stays',
      count: 1,
      make: (random) => [table(random, largest, 4, 99), 30, 2, 5],
    },
    {
      group: 'Largest n, worst case for quadratic',
      count: 5,
      make: (random, index) => {
        const span = [3_000, 6_000, 900, 5_000, 2_500][index] ?? 1;
        const towns = 10 - (index % 2);
        return [
          seasons(random, largest, towns, span, 99),
          [500, 0, 40_000, 1_000_000, 3][index] ?? 0,
          [1, 50, 300, 1, 1_200][index] ?? 1,
          [10_000, 12_000, 14_000, 20_000, 13_000][index] ?? 1,
        ];
      },
    },
    {
      group: 'Dearest seasons that there can be',
      inputs: [
        [listOf(2_001, () => [0, 0]), 1_000_000_000, 1, 1],
        [listOf(largest, () => listOf(3, () => 1_000_000)), 1_000_000_000, 1, 1],
      ],
    },
    {
      group: 'Nothing costs anything',
      inputs: [[listOf(5, () => [0, 0, 0]), 0, 2, 3]],
    },
    { group: 'Small seasons of all shapes', sweep: 280, make: smallSeason },
    {
      group: 'Every length of a stay for up to six days',
      sweep: [1, 2, 3].flatMap((towns) =>
        [1, 2, 3, 4, 5, 6].flatMap((days) =>
          everyPair(upTo(days), upTo(days))
            .filter(([shortest, longest]) => shortest <= longest)
            .map(([shortest, longest]): Season => {
              const cost = listOf(days, (day) =>
                listOf(towns, (town) => ((day + 1) * (3 * town + 2)) % 5),
              );
              return [cost, (days + shortest) % 3, shortest, longest];
            }),
        ),
      ),
    },
  ],
  small: (random) => {
    const days = random.integer(1, 8);
    const shortest = random.integer(1, Math.min(3, days));
    const longest = random.integer(shortest, days);
    return [table(random, days, random.integer(1, 3), 9), random.integer(0, 6), shortest, longest];
  },
});

function upTo(days: number) {
  return listOf(days, (i) => i + 1);
}

/** Up to nine days, costs that are often equal, stays of any length that fits. */
function smallSeason(random: Random): Season {
  const days = random.integer(1, 9);
  const towns = random.integer(1, 4);
  const shortest = random.integer(1, random.integer(1, days));
  const longest = random.integer(
    shortest,
    random.chance(1, 2) ? days : Math.min(days, shortest + 2),
  );
  const dearest = random.pick([0, 1, 2, 9, 9]);
  return [table(random, days, towns, dearest), random.integer(0, 4), shortest, longest];
}
