import {
  defineTests,
  type InputOf,
  integers,
  listOf,
  type Random,
  shuffled,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Input = InputOf<(typeof problem)['signature']>;

const largest = 100_000;

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest rolls',
      inputs: [
        [[1], [0], 1],
        [[1], [-1], 1],
        [[1], [-1], 0],
        [[1_000_000_000], [5], 0],
      ],
    },
    {
      group: 'One stall only',
      count: 1,
      make: (random) => [listOf(40, () => 8), integers(random, 40, -20, 60), 3],
    },
    {
      group: 'Nobody sold enough',
      count: 1,
      make: (random) => [integers(random, 60, 1, 30), integers(random, 60, -9, 9), 50],
    },
    {
      group: 'Refunds alone, and all asked for',
      count: 1,
      make: (random) => [integers(random, 50, 1, 9), integers(random, 50, -40, -1), 0],
    },
    {
      group: 'Many given away',
      count: 2,
      make: (random, index) => [integers(random, 80, 1, 9), integers(random, 80, -1, 1), 3 + index],
    },
    {
      group: 'Equal takings',
      count: 2,
      make: (random) => equalTakings(random, 30),
    },
    {
      group: 'Entries of a stall far apart',
      inputs: [[listOf(90, (i) => 30 - (i % 30)), listOf(90, (i) => (i * 7) % 23), 2]],
    },
    {
      group: 'Just enough sales or one too few',
      count: 2,
      make: (random, index) => [
        integers(random, 120, 1, 25),
        integers(random, 120, -30, 100),
        4 + index,
      ],
    },
    {
      group: 'Numbers of stalls that sort otherwise as text',
      inputs: [[[9, 10, 100, 2, 1_000_000_000, 30], [5, 5, 5, 5, 5, 5], 1]],
    },
    {
      group: 'Middling rolls',
      count: 2,
      make: (random, index) => [
        integers(random, 3_000 + 4_000 * index, 1, 400),
        integers(random, 3_000 + 4_000 * index, -1_000, 5_000),
        5,
      ],
    },
    {
      group: 'Takings that overflow 32 bits',
      inputs: [
        [listOf(largest, () => 4), listOf(largest, () => 1_000_000), largest],
        [listOf(largest, () => 4), listOf(largest, () => -1_000_000), 0],
        [
          listOf(largest, (i) => 1 + (i % 2)),
          listOf(largest, (i) => (i % 2 ? -1_000_000 : 999_999)),
          0,
        ],
      ],
    },
    {
      group: 'Takings that lie further apart than 32 bits',
      inputs: [farApart()],
    },
    {
      group: 'Large takings, equal or a penny apart',
      inputs: [largeAndClose(60, 12), largeAndClose(9, 10_000)],
    },
    {
      group: 'Largest n, every entry of another stall',
      count: 2,
      make: (random, index) => [
        shuffled(
          random,
          listOf(largest, (i) => 1_000_000_000 - 7 * i),
        ),
        integers(random, largest, -1_000_000 * (1 - index), 1_000_000),
        1,
      ],
    },
    {
      group: 'Largest n, some thousand stalls',
      count: 2,
      make: (random, index) => [
        integers(random, largest, 1, 30_000 + 20_000 * index),
        integers(random, largest, -3, 5),
        2,
      ],
    },
    { group: 'Short rolls of all shapes', sweep: 250, make: smallRoll },
  ],
  small: smallRoll,
});

function smallRoll(random: Random): Input {
  const n = random.integer(1, 8);
  return [integers(random, n, 1, 3), integers(random, n, -2, 2), random.integer(0, Math.min(n, 3))];
}

/** Nine stalls, one 1.5 · 10^9 pence above another: a difference kept in 32 bits has the wrong sign. */
function farApart(): Input {
  const roll = listOf(9, (at) => {
    const thousands = ((at * 7) % 9) - 4;
    return listOf(1_500 * Math.abs(thousands), () => [at + 1, 1_000_000 * Math.sign(thousands)]);
  }).flat();
  return [roll.map(([stall = 0]) => stall), roll.map(([, pence = 0]) => pence), 0];
}

/**
 * Takings of 10^7 or 10^10 pence that are equal or one apart, and a stall with 5: takings and stall in
 * one number are more than 53 bits hold, or 64. The stalls stand in the roll from the last to the first.
 */
function largeAndClose(stalls: number, entries: number): Input {
  const roll = listOf(entries * stalls, (at) => [
    900 - (at % stalls),
    at % 3 === 0 && at < stalls ? 999_999 : 1_000_000,
  ]).concat([[700, 5]]);
  return [roll.map(([stall = 0]) => stall), roll.map(([, pence = 0]) => pence), 1];
}

/** Stalls that come to one sum in different numbers of entries. */
function equalTakings(random: Random, stalls: number): Input {
  const entries = listOf(stalls, (at): [number, number][] => {
    const first = random.integer(-50, 50);
    return [
      [at + 1, first],
      [at + 1, 100 + (at % 3) - first],
      [at + 1, 0],
    ];
  });
  const roll = shuffled(random, entries.flat());
  return [roll.map(([stall]) => stall), roll.map(([, pence]) => pence), 3];
}
