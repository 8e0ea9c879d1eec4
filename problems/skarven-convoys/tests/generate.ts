import { defineTests, type InputOf, integers, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 100_000;
const filled = (length: number, value: number) => listOf(length, () => value);

/** Speeds that change by at most `step` from one vehicle to the next. */
function drifting(random: Random, n: number, step: number) {
  let current = 500_000;
  return listOf(n, () => {
    current += random.integer(-step, step);
    current = Math.min(1_000_000, Math.max(1, current));
    return current;
  });
}

/** Groups of `smallest` to `widest` vehicles whose speeds lie close together. */
function groups(random: Random, count: number, smallest: number, widest: number, spread: number) {
  return listOf(count, (i) => {
    const low = 1_000 + 5 * spread * (i % 2);
    return integers(random, random.integer(smallest, widest), low, low + spread);
  }).flat();
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[50], [7], 0, 1, 1],
        [[50, 50], [7, 3], 0, 2, 2],
        [[50, 61], [7, 3], 10, 2, 2],
      ],
    },
    {
      group: 'Everything is free',
      inputs: [[listOf(40, (i) => 60 + (i % 5)), filled(40, 0), 4, 3, 7]],
    },
    {
      group: 'Convoys of one size',
      count: 2,
      make: (random, index) => [
        integers(random, 60, 70, 80),
        integers(random, 60, 1, 99),
        10,
        [6, 7][index] ?? 1,
        [6, 7][index] ?? 1,
      ],
    },
    {
      group: 'No difference allowed',
      count: 1,
      make: (random) => [
        listOf(70, (i) => 400 + Math.floor(i / 7)),
        integers(random, 70, 1, 50),
        0,
        2,
        5,
      ],
    },
    {
      group: 'Differences exactly at the gap',
      inputs: [
        [listOf(50, (i) => (i % 2 ? 90 : 70)), listOf(50, (i) => 10 + ((i * 7) % 23)), 20, 4, 9],
        [listOf(50, (i) => (i % 2 ? 91 : 70)), listOf(50, (i) => 10 + ((i * 7) % 23)), 20, 1, 9],
      ],
    },
    {
      group: 'Too few left for the last convoy',
      count: 1,
      make: (random) => [
        integers(random, 61, 80, 90),
        listOf(61, (i) => (i % 10 === 0 ? 1 : random.integer(40, 60))),
        10,
        4,
        10,
      ],
    },
    {
      group: 'One vehicle that goes with nobody',
      inputs: [
        [[...filled(20, 500), 900, ...filled(19, 500)], listOf(40, (i) => 3 + (i % 4)), 50, 2, 8],
        [[...filled(20, 500), 900, ...filled(19, 500)], listOf(40, (i) => 3 + (i % 4)), 50, 1, 8],
      ],
    },
    {
      group: 'Slowly faster and faster',
      count: 1,
      make: (random) => [listOf(90, (i) => 300 + 4 * i), integers(random, 90, 5, 80), 30, 3, 90],
    },
    {
      group: 'Groups that must not mix',
      count: 2,
      make: (random, index) => {
        const speed = groups(random, 20 + 20 * index, 5, 19, 40);
        return [speed, integers(random, speed.length, 1, 500), 40, 5, [9, 200][index] ?? 1];
      },
    },
    {
      group: 'Dear vehicles in between',
      count: 1,
      make: (random) => [
        drifting(random, 150, 3),
        listOf(150, () => (random.chance(1, 3) ? random.integer(0, 9) : 1_000)),
        25,
        2,
        12,
      ],
    },
    {
      group: 'Middling lanes',
      count: 3,
      make: (random, index) => {
        const n = 300 + 1_500 * index;
        return [
          drifting(random, n, 10),
          integers(random, n, 0, 10_000),
          [60, 900, 3_000][index] ?? 0,
          [2, 5, 12][index] ?? 1,
          [40, 1_500, 3_000][index] ?? 1,
        ];
      },
    },
    {
      // With as few vehicles as show it: a sum and a place in one number are more than 53 bits hold.
      group: 'Sums beyond 32 bits, and beyond 53 together with a place',
      count: 1,
      make: (random) => [
        drifting(random, 400, 5),
        integers(random, 400, 999_999_990, 1_000_000_000),
        30,
        1,
        2,
      ],
    },
    {
      group: 'Largest n, long convoys, worst case for quadratic',
      count: 3,
      make: (random, index) => [
        index === 2 ? listOf(largest, (i) => 1 + i) : drifting(random, largest, 9),
        integers(random, largest, 0, 1_000_000),
        [1_000_000, 6_000, 50_000][index] ?? 0,
        [1, 100, 30_000][index] ?? 1,
        [largest, 90_000, 50_000][index] ?? 1,
      ],
    },
    {
      group: 'Largest n, fees that rise, so that the best front vehicle is the next to leave',
      inputs: [[filled(largest, 9), listOf(largest, (i) => 10_000 * i), 0, 1, largest / 2]],
    },
    {
      group: 'Largest n, short convoys',
      count: 1,
      make: (random) => [
        drifting(random, largest, 2_000),
        integers(random, largest, 1, 1_000_000_000),
        14_000,
        3,
        25,
      ],
    },
    {
      group: 'Largest n, cannot be done at the very end',
      count: 1,
      make: (random) => [
        [...filled(largest - 2, 800), 100, 100],
        integers(random, largest, 1, 1_000_000_000),
        600,
        3,
        20_000,
      ],
    },
    {
      group: 'Slowest and fastest that there can be',
      inputs: [
        [[1, 1_000_000, 1, 1_000_000], [1, 9, 5, 7], 999_999, 1, 4],
        [[1, 1_000_000, 1, 1_000_000], [1, 9, 5, 7], 999_998, 1, 4],
        [[1_000_000, 1_000_000, 999_999], [4, 7, 7], 0, 1, 3],
      ],
    },
    {
      group: 'Every vehicle alone, each as dear as can be',
      inputs: [[filled(largest, 1_000_000), filled(largest, 1_000_000_000), 1_000_000, 1, 1]],
    },
    {
      group: 'Two ways whose sums grow further apart than 32 bits hold',
      sweep: 40,
      make: (random) => twoWays(random, 9 + 2 * random.integer(0, 12), random.integer(0, 1)),
    },
    {
      group: 'Short lanes, fees that differ in the last digits of 10^9',
      sweep: 100,
      make: (random) => {
        const n = random.integer(3, 30);
        const most = random.integer(1, 3);
        return [
          integers(random, n, 1, 5),
          integers(random, n, 999_999_997, 1_000_000_000),
          random.integer(2, 4),
          1,
          most,
        ];
      },
    },
    { group: 'Small lanes of all shapes', sweep: 200, make: smallLane },
    { group: 'Lanes of few speeds and fees, often impossible', sweep: 200, make: tightLane },
  ],
  small: smallLane,
});

/**
 * Convoys of two, and a third vehicle may only join the first one or the last: so each vehicle but the
 * first three is the front of a convoy in one of two ways, of which one costs next to nothing.
 */
function twoWays(random: Random, n: number, cheap: number): InputOf<(typeof problem)['signature']> {
  const speed = listOf(n, (i) => Math.max(1, Math.min(i, n - 2) - 1));
  const fee = listOf(n, (i) =>
    i % 2 === cheap ? random.integer(0, 9) : random.integer(900_000_000, 1_000_000_000),
  );
  return [speed, fee, 1, 2, 3];
}

function smallLane(random: Random): InputOf<(typeof problem)['signature']> {
  const n = random.integer(1, 9);
  const least = random.integer(1, Math.min(n, 3));
  return [
    integers(random, n, 1, 9),
    integers(random, n, 0, 9),
    random.integer(0, 8),
    least,
    random.integer(least, n),
  ];
}

/** Little room between `least` and `most`, many equal fees and many that cost nothing. */
function tightLane(random: Random): InputOf<(typeof problem)['signature']> {
  const n = random.integer(1, 11);
  const least = random.integer(1, Math.min(n, 4));
  return [
    integers(random, n, 1, 3),
    integers(random, n, 0, 2),
    random.integer(0, 2),
    least,
    Math.min(n, least + random.integer(0, 2)),
  ];
}
