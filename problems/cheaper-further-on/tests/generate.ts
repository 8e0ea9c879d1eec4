import { defineTests, everyList, integers, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 100_000;
const everywhere = 1_000_000_000;
const evenly = (n: number, step: number) => listOf(n, (i) => i * step);

/** Ascending places with gaps from 1 to `widest` metres. */
function places(random: Random, n: number, widest: number) {
  let metres = 0;
  return integers(random, n, 1, widest).map((gap) => {
    metres += gap;
    return metres;
  });
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[0], [5], 0, 1],
        [[3, 8], [50, 40], 10, 5],
        [[3, 8], [50, 40], 11, 5],
      ],
    },
    {
      group: 'All equal',
      inputs: [
        [evenly(40, 7), listOf(40, () => 600), 0, 7],
        [evenly(40, 7), listOf(40, () => 600), 1, everywhere],
      ],
    },
    {
      group: 'Prices rise all along',
      inputs: [[evenly(60, 3), listOf(60, (i) => 100 + i), 0, everywhere]],
    },
    {
      group: 'Prices fall by less than the margin',
      inputs: [[evenly(80, 5), listOf(80, (i) => 900 - 2 * i), 25, everywhere]],
    },
    {
      group: 'The next cheaper station is not cheap enough',
      inputs: [
        [
          evenly(60, 10),
          listOf(60, (i) => ([500, 480, 460, 395, 390, 500][i % 6] ?? 0) - i),
          100,
          400,
        ],
      ],
    },
    {
      group: 'At the margin and in reach, or a cent short of it',
      inputs: [
        [evenly(50, 20), listOf(50, (i) => [1_000, 990, 950][i % 3] ?? 0), 50, 40],
        [evenly(50, 20), listOf(50, (i) => [1_000, 990, 951][i % 3] ?? 0), 50, 100],
      ],
    },
    {
      group: 'Cheap enough but out of reach',
      count: 1,
      make: (random) => [places(random, 90, 40), integers(random, 90, 1, 300), 150, 30],
    },
    {
      group: 'Margin larger than any price',
      count: 1,
      make: (random) => [places(random, 40, 9), integers(random, 40, 1, 90), 91, everywhere],
    },
    {
      group: 'A dear station waits behind cheap ones',
      inputs: [
        [
          evenly(64, 4),
          listOf(64, (i) => (i % 8 === 0 ? 2_000 - i : 1_070 - 10 * (i % 8) - i)),
          990,
          everywhere,
        ],
      ],
    },
    {
      group: 'Saw teeth',
      count: 1,
      make: (random) => [
        places(random, 200, 12),
        listOf(200, (i) => 400 - 15 * (i % 20) + random.integer(0, 20)),
        60,
        100,
      ],
    },
    {
      group: 'Middling roads',
      count: 3,
      make: (random, index) => [
        places(random, 300 + 600 * index, 50),
        integers(random, 300 + 600 * index, 1, 1_000),
        [0, 300, 800][index] ?? 0,
        [everywhere, 400, 2_000][index] ?? 1,
      ],
    },
    {
      group: 'Largest values',
      inputs: [
        [
          [0, 1, 500_000_000, 1_000_000_000],
          [1_000_000_000, 2, 1_000_000_000, 1],
          999_999_999,
          1_000_000_000,
        ],
      ],
    },
    { group: 'Every road of three stations', sweep: threeStations() },
    { group: 'Short roads of all shapes', sweep: 300, make: shortRoad },
    { group: 'Short roads at the far end, where all is dear', sweep: 150, make: dearEnd },
    {
      group: 'Largest distance and largest difference there can be',
      inputs: [
        [[0, everywhere], [everywhere, 1], 999_999_999, everywhere],
        [[0, everywhere], [everywhere, everywhere], 0, everywhere],
        [[0, everywhere], [everywhere, 1], everywhere, everywhere],
      ],
    },
    {
      group: 'Largest n, only the last station is cheap enough',
      inputs: [
        [
          [...evenly(largest - 1, 10_000), everywhere],
          [...listOf(largest - 1, (i) => everywhere - (i % 1_000)), 1],
          999_000_000,
          everywhere,
        ],
      ],
    },
    {
      group: 'Largest n, prices at random',
      count: 2,
      make: (random, index) => [
        places(random, largest, 10_000),
        integers(random, largest, 1, 1_000_000_000),
        [200_000_000, 999_000_000][index] ?? 0,
        [100_000, everywhere][index] ?? 1,
      ],
    },
    {
      group: 'Largest n, worst case for quadratic',
      count: 3,
      make: (random, index) => {
        const price = [
          (i: number) => 500 + i,
          (i: number) => 900_000 - i,
          (i: number) => (i < 50_000 ? 70_000 + i : 130_000 - i) + random.integer(0, 3),
        ][index];
        return [
          evenly(largest, 10),
          listOf(largest, price ?? (() => 1)),
          [0, 60_000, 45_000][index] ?? 0,
          everywhere,
        ];
      },
    },
    {
      group: 'Largest n, each station a cent cheaper, and only the last cheap enough for the first',
      inputs: [
        [evenly(largest, 1), listOf(largest, (i) => 2 * largest - i), largest - 1, everywhere],
        [evenly(largest, 1), listOf(largest, (i) => 2 * largest - i), 65_537, everywhere],
      ],
    },
    {
      group: 'Largest n, prices fall by a cent, short reach',
      inputs: [[evenly(largest, 10), listOf(largest, (i) => 200_000 - i), 3, 30]],
    },
  ],
  small: (random) => {
    const n = random.integer(1, 9);
    const margin = random.integer(0, 5);
    return [places(random, n, 4), integers(random, n, 1, 9), margin, random.integer(1, 14)];
  },
});

type Road = [number[], number[], number, number];

/** Three stations at unequal distances, with every order of prices; margins that are met and missed by a cent. */
function threeStations(): Road[] {
  return everyList(3, 1, 3, 3).flatMap((price) =>
    [0, 1, 2].flatMap((margin) =>
      [1, 2, 3].map((reach): Road => [[0, 1, 3], price, margin, reach]),
    ),
  );
}

/** Up to nine stations of few prices, a margin that a few of them meet, a reach that a few are out of. */
function shortRoad(random: Random): Road {
  const n = random.integer(1, 9);
  const dearest = random.integer(1, 6);
  const at = places(random, n, random.integer(1, 3)).map((metres) => metres - 1);
  const margin = random.integer(0, random.chance(1, 3) ? 0 : dearest);
  return [at, integers(random, n, 1, dearest), margin, random.integer(1, 2 * n)];
}

/** A short road moved so far on that it ends at 10^9 metres, and made so dear that its dearest price is 10^9 cents. */
function dearEnd(random: Random): Road {
  const [at, price, margin, reach] = shortRoad(random);
  const metres = everywhere - (at.at(-1) ?? 0);
  const cents = everywhere - Math.max(...price);
  return [at.map((place) => place + metres), price.map((one) => one + cents), margin, reach];
}
