import {
  defineTests,
  everyList,
  everyPair,
  integers,
  listOf,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 2_000;
const most = 1_000_000_000;
const filled = (length: number, value: number) => listOf(length, () => value);

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[5], [3], 3, 2],
        [[0], [1], 1, 0],
        [[4, 7], [2, 2], 4, 1],
        [[4, 7], [2, 3], 4, 1],
      ],
    },
    { group: 'All pots in one load', inputs: [[[3, 8, 2, 8, 1, 5, 0, 4], filled(8, 5), 40, 9]] },
    {
      group: 'One pot a load',
      count: 1,
      make: (random) => [integers(random, 12, 1, 60), integers(random, 12, 51, 100), 100, 30],
    },
    {
      group: 'The chamber full to the last inch',
      inputs: [
        [[9, 1, 9, 2, 9, 3], [6, 4, 3, 7, 5, 5], 10, 4],
        [[2, 6, 6, 6, 1, 1], [1, 3, 3, 3, 5, 4], 9, 10],
      ],
    },
    {
      group: 'A load that is better not full',
      inputs: [
        [[1, 1, 50, 50, 50], filled(5, 3), 9, 5],
        [[90, 4, 4, 4, 90, 3, 3, 3], filled(8, 2), 8, 6],
        [[5, 5, 5, 40, 40, 6, 6, 6, 40], filled(9, 10), 40, 3],
      ],
    },
    {
      group: 'Lighting costs nothing',
      count: 1,
      make: (random) => [integers(random, 18, 0, 20), integers(random, 18, 1, 6), 20, 0],
    },
    {
      group: 'Lighting costs most',
      count: 1,
      make: (random) => [integers(random, 18, 0, 20), integers(random, 18, 1, 9), 20, 500],
    },
    {
      group: 'No heat needed',
      count: 1,
      make: (random) => [filled(14, 0), integers(random, 14, 1, 9), 15, 7],
    },
    {
      group: 'Hotter and hotter, cooler and cooler',
      inputs: [
        [listOf(16, (i) => 3 * i), listOf(16, (i) => 1 + (i % 4)), 11, 8],
        [listOf(16, (i) => 50 - 3 * i), listOf(16, (i) => 1 + (i % 3)), 9, 8],
      ],
    },
    {
      group: 'Small boards by chance',
      count: 2,
      make: (random, index) => {
        const n = 14 + index;
        return [
          integers(random, n, 0, 30),
          integers(random, n, 1, 10),
          10 + 8 * index,
          4 + 5 * index,
        ];
      },
    },
    {
      group: 'Middling boards',
      count: 2,
      make: (random, index) => [
        integers(random, 300, 0, 1_000),
        integers(random, 300, 1, 60),
        300 + 900 * index,
        150,
      ],
    },
    {
      group: 'Totals that overflow 32 bits',
      count: 1,
      make: (random) => [
        integers(random, 120, most - 50, most),
        integers(random, 120, most / 4, most),
        most,
        most,
      ],
    },
    { group: 'Every row of up to three pots', sweep: threePots() },
    { group: 'Short rows of all shapes', sweep: 300, make: shortRow },
    {
      group: 'Tall pots that just fit in together, or miss it by an inch',
      sweep: 120,
      make: tallPots,
    },
    {
      group: 'Rows in which one load more keeps hot and cool pots apart',
      sweep: 200,
      make: (random, index) => {
        const hot = random.integer(2, 9);
        const chamber = random.integer(2, 3);
        const from = random.integer(0, 2 * chamber - 1);
        const wood = listOf(random.integer(5, 8 + Math.floor(index / 20)), (i) => {
          const isHot = Math.floor((i + from) / chamber) % 2 === 1;
          return isHot !== random.chance(1, 20) ? hot : 0;
        });
        const lighting = hot + random.pick([0, 0, 1, hot]);
        return [wood, filled(wood.length, 1), chamber, lighting];
      },
    },
    {
      group: 'Longer rows of few kinds, in which sums meet again',
      sweep: 120,
      make: (random) => {
        const wood = integers(random, random.integer(60, 80), 0, random.integer(5, 9));
        return [wood, filled(wood.length, 1), random.integer(7, 12), random.pick([0, 0, 0, 1])];
      },
    },
    {
      group: 'Most wood that can be burnt',
      inputs: [[filled(largest, most), filled(largest, most), most, most]],
    },
    {
      group: 'Pots of 10^9 inches are fired alone',
      inputs: [[filled(largest, most - 1), listOf(largest, (i) => most - (i % 2)), most, most - 1]],
    },
    {
      group: 'Largest n, some pots a load',
      count: 1,
      make: (random) => [
        integers(random, largest, 0, most),
        integers(random, largest, 1, 1_000),
        20_000,
        most / 5,
      ],
    },
    {
      group: 'Largest n, everything fits: worst case for cubic',
      count: 3,
      make: (random, index) => [
        index === 2 ? listOf(largest, (i) => 2 * i) : integers(random, largest, 0, 9_000),
        filled(largest, 1),
        largest - index * 4,
        [400, 0, 30][index] ?? 0,
      ],
    },
  ],
  small: (random) => {
    const n = random.integer(1, 8);
    const chamber = random.integer(4, 14);
    return [integers(random, n, 0, 9), integers(random, n, 1, 4), chamber, random.integer(0, 6)];
  },
});

type Row = [number[], number[], number, number];

/** Wood of 0 to 2 for pots that fit in two by two, or all three, or each alone. */
function threePots(): Row[] {
  return everyPair(everyList(3, 0, 2, 1), [0, 1, 3]).flatMap(([wood, lighting], at) =>
    [2, 3].map((chamber): Row => {
      const tall = (at + chamber) % 4;
      const height = wood.map((_, pot) => (tall === 3 ? 1 : 1 + Number(pot === tall)));
      return [wood, height, chamber, lighting];
    }),
  );
}

/** Up to eleven pots that are often equally tall, hot ones among cool ones, with light and heavy lighting. */
function shortRow(random: Random): Row {
  const n = random.integer(1, 11);
  const tallest = random.integer(1, 3);
  const hottest = random.integer(1, 8);
  const chamber = tallest * random.integer(1, 5) + random.integer(0, 1);
  const coolest = random.pick([1, hottest]);
  const wood = listOf(n, () => (random.chance(1, 3) ? hottest : random.integer(0, coolest)));
  const lighting = random.integer(0, random.pick([0, 2, 2, 9]));
  return [wood, integers(random, n, 1, tallest), chamber, lighting];
}

/** A short row of pots so tall that the chamber holds two or three: some that stand together fill it, or are an inch too tall. */
function tallPots(random: Random): Row {
  const n = random.integer(2, 6);
  const height = integers(random, n, 200_000_000, 350_000_000);
  const from = random.integer(0, n - 2);
  const together = height.slice(from, from + random.integer(2, 3));
  const inches = together.reduce((sum, one) => sum + one, 0) - random.integer(0, 1);
  return [integers(random, n, 0, 5), height, Math.min(most, inches), random.integer(0, 6)];
}
