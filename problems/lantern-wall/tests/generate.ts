import { defineTests, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const most = 20_000;
const lanterns = 50;

function xor(one: number, other: number) {
  return Number(BigInt(one) ^ BigInt(other));
}

/** Any number below 2^bits. */
function pattern(random: Random, bits: number) {
  const low = Math.min(bits, 25);
  const high = bits - low;
  const part = (width: number) => (width === 0 ? 0 : random.integer(0, 2 ** width - 1));
  return part(high) * 2 ** low + part(low);
}

/** Levers that are all sums of a few patterns, so that only few numbers can be reached. */
function fromFew(random: Random, count: number, few: number, bits: number) {
  const patterns = listOf(few, () => pattern(random, bits));
  return listOf(count, () =>
    patterns.filter(() => random.integer(0, 1) === 1).reduce((sum, one) => xor(sum, one), 0),
  );
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [0, [0]],
        [0, [9]],
        [2, [4, 1]],
      ],
    },
    {
      group: 'The shutter decides',
      inputs: [
        [0, [8, 4, 2, 1]],
        [1, [32, 4, 8]],
        [0, [64, 64, 64]],
      ],
    },
    {
      group: 'More than two pulls',
      inputs: [
        [0, [48, 12, 3, 192, 3]],
        [3, [17, 34, 68, 136]],
      ],
    },
    {
      group: 'A lever without lanterns',
      inputs: [
        [4, [0, 11, 6]],
        [9, [0, 16]],
      ],
    },
    {
      group: 'The same lanterns again',
      inputs: [
        [1, [12, 12, 12, 10, 10]],
        [0, [7, 7, 7, 7]],
      ],
    },
    {
      group: 'Taking the largest misleads',
      inputs: [
        [0, [62, 61, 55, 31, 1]],
        [10, [31, 30, 28, 24, 16]],
      ],
    },
    {
      group: 'A few levers by chance',
      count: 3,
      make: (random, index) => [
        pattern(random, 7 + index),
        listOf(7 + index, () => pattern(random, 8 + 2 * index)),
      ],
    },
    {
      group: 'Beyond 32 bits',
      count: 2,
      make: (random, index) => [
        pattern(random, lanterns),
        listOf(9 + 3 * index, () => pattern(random, lanterns)),
      ],
    },
    {
      group: 'Only lanterns above 2^32',
      count: 1,
      make: (random) => [2 ** 33, listOf(10, () => pattern(random, 14) * 2 ** 36)],
    },
    {
      group: 'Largest n, few patterns behind them',
      count: 2,
      make: (random, index) => [
        pattern(random, lanterns),
        fromFew(random, most, 20 + index, lanterns),
      ],
    },
    {
      group: 'Largest n, worst case for collecting all sums',
      count: 3,
      make: (random, index) => {
        const bits = [21, 30, lanterns][index] ?? 1;
        return [pattern(random, bits), listOf(most, () => pattern(random, bits))];
      },
    },
    {
      group: 'Largest n, all levers odd',
      count: 1,
      make: (random) => [0, listOf(most, () => 2 * pattern(random, 49) + 1)],
    },
    {
      group: 'All 50 lanterns but one or two',
      inputs: [
        [0, [0, 2 ** 50 - 2]],
        [2 ** 50 - 1, [2 ** 50 - 1, 2 ** 49 + 1, 0]],
      ],
    },
    {
      group: 'The levers that matter come last, behind many that add nothing',
      inputs: [
        [0, [...listOf(64, (i) => i), 64]],
        [5, [...listOf(1_000, (i) => 3 * i), 2 ** 49 + 1, 2 ** 33, 2 ** 12]],
      ],
    },
    { group: 'Small walls of all shapes', sweep: 260, make: smallWall },
    {
      group: 'Numbers beside powers of two, up to the highest lantern',
      sweep: 180,
      make: (random) => {
        const beside = () => {
          const power = 2 ** random.pick([0, 1, 24, 25, 30, 31, 32, 33, 47, 48, 49, 50]);
          return Math.min(2 ** lanterns - 1, Math.max(0, power + random.integer(-3, 1)));
        };
        const levers = listOf(random.integer(1, 4), beside);
        return [random.chance(1, 3) ? 0 : beside(), random.chance(1, 3) ? [0, ...levers] : levers];
      },
    },
    {
      group: 'All lanterns up to one, and levers whose highest is the same one',
      sweep: 120,
      make: (random) => {
        const highest = 2 ** (random.pick([2, 32, 49, 50]) - 1);
        const all = 2 * highest - random.integer(1, 2);
        const others = listOf(random.integer(1, 3), () => highest + random.integer(0, 3));
        return [random.pick([0, 1, highest, highest + 1]), [0, all, ...others]];
      },
    },
  ],
  small: (random) => {
    const bits = random.integer(1, 5);
    return [pattern(random, bits), listOf(random.integer(1, 6), () => pattern(random, bits))];
  },
});

/** One to six levers; of some walls all are made of few patterns, so that they repeat one another. */
function smallWall(random: Random): [number, number[]] {
  const bits = random.integer(1, 5);
  const count = random.integer(1, 6);
  const levers = random.chance(1, 2)
    ? listOf(count, () => pattern(random, bits))
    : fromFew(random, count, random.integer(1, 3), bits);
  return [pattern(random, bits), levers];
}
