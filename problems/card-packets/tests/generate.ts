import { defineTests, type InputOf, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Input = InputOf<(typeof problem)['signature']>;

const lastSeed = 2_147_483_646;
const seedOf = (random: Random) => random.integer(1, lastSeed);

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest trials',
      inputs: [
        [1, 1, 1, 1, 1],
        [2, 2, 1, 1, 5],
        [5, 1, 3, 4, lastSeed],
      ],
    },
    {
      group: 'A single kind wanted of many',
      count: 1,
      make: (random) => [20, 1, 9, 40, seedOf(random)],
    },
    {
      group: 'Fewer packets than cards wanted',
      count: 1,
      make: (random) => [30, 12, 11, 25, seedOf(random)],
    },
    {
      group: 'Exactly as many packets as cards wanted',
      count: 2,
      make: (random, index) => [6, 3 + index, 3 + index, 90, seedOf(random)],
    },
    {
      group: 'Now and then complete with the last packet',
      count: 2,
      make: (random, index) => [4 + index, 4, 7, 60, seedOf(random)],
    },
    {
      group: 'Nearly always complete',
      count: 1,
      make: (random) => [6, 5, 60, 100, seedOf(random)],
    },
    {
      group: 'Hardly ever complete',
      count: 1,
      make: (random) => [40, 40, 90, 100, seedOf(random)],
    },
    {
      group: 'One long trial',
      count: 2,
      make: (random, index) => [500 + 700 * index, 500 + 600 * index, 20_000, 1, seedOf(random)],
    },
    {
      group: 'Largest seed',
      inputs: [
        [13, 8, 12, 70, lastSeed],
        [2_000, 30, 40, 9, lastSeed - 1],
      ],
    },
    {
      group: 'Middling numbers of trials',
      count: 3,
      make: (random, index) => [50 + 25 * index, 30, 45, 800, seedOf(random)],
    },
    {
      group: 'As many trials as can be, all of them short',
      count: 2,
      make: (random, index) => [2_000 - index, [40, 2][index] ?? 2, 40, 10_000, seedOf(random)],
    },
    {
      group: 'As many packets as can be, all kinds wanted',
      count: 3,
      make: (random, index) => [
        2_000 - 300 * index,
        2_000 - 300 * index,
        20_000,
        20,
        seedOf(random),
      ],
    },
    {
      group: 'All packets bought in vain',
      count: 1,
      make: (random) => [2_000, 2_000, 4_000, 100, seedOf(random)],
    },
    { group: 'Few kinds and seeds', sweep: everySmall() },
    { group: 'Short trials of all shapes', sweep: 250, make: smallTrials },
  ],
  small: smallTrials,
});

function smallTrials(random: Random): Input {
  const kinds = random.integer(1, 6);
  const seed = random.chance(1, 2) ? random.integer(1, 9) : seedOf(random);
  return [kinds, random.integer(1, kinds), random.integer(1, 9), random.integer(1, 6), seed];
}

/** All that may be wanted of one to four kinds, with few packets. */
function everySmall(): Input[] {
  return [1, 2, 3, 4].flatMap((kinds) =>
    listOf(kinds, (i) => i + 1).flatMap((wanted) =>
      [1, 2, 4, 6].flatMap((most) =>
        [1, 2, 3].map((seed): Input => [kinds, wanted, most, 4, seed]),
      ),
    ),
  );
}
