import { defineTests, type InputOf, integers, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Input = InputOf<(typeof problem)['signature']>;

const largest = 30_000;

/** Readings of which `lost` of a hundred are null. */
function readings(random: Random, n: number, low: number, high: number, lost = 8) {
  return listOf(n, () => (random.chance(lost, 100) ? null : random.integer(low, high)));
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest logs',
      inputs: [
        [[5], 1, 1, 1],
        [[null], 1, 50, 1],
        [[0], 1, 100, 1],
        [[0, 100_000, null], 2, 100, 2],
        [[3, 4], 2, 50, 1],
      ],
    },
    {
      group: 'Windows of one minute',
      count: 1,
      make: (random) => [readings(random, 40, 0, 90), 1, 30, 1],
    },
    {
      group: 'One window only',
      count: 2,
      make: (random, index) => [readings(random, 60, 0, 500), 60, 25 + 50 * index, 20],
    },
    {
      group: 'The smallest and the largest of each window',
      count: 2,
      make: (random, index) => [readings(random, 90, 0, 200, 0), 12, [1, 100][index] ?? 1, 1],
    },
    {
      group: 'One per cent of more than a hundred readings',
      count: 1,
      make: (random) => [readings(random, 700, 0, 9_000, 4), 320, 1, 50],
    },
    {
      group: 'Middles of even windows',
      count: 1,
      make: (random) => [integers(random, 80, 0, 900), 10, 50, 4],
    },
    {
      // The second time each of them stands in a window more than 255 times.
      group: 'Two or three values all the time',
      count: 2,
      make: (random, index) => [
        readings(random, index === 0 ? 90 : 1_100, 40, 41 + index),
        index === 0 ? 15 : 1_000,
        60,
        3,
      ],
    },
    {
      group: 'Nothing lost, and places that are whole',
      count: 2,
      make: (random, index) => [integers(random, 330, 0, 100_000), 100, [7, 29][index] ?? 7, 100],
    },
    {
      group: 'Nearly all lost',
      count: 2,
      make: (random, index) => [readings(random, 120, 0, 99, 75), 12, 40 + 30 * index, 3],
    },
    { group: 'All lost', inputs: [[listOf(30, () => null), 7, 50, 1]] },
    {
      group: 'Readings of nothing',
      count: 1,
      make: (random) => [readings(random, 70, 0, 1, 25), 9, 50, 5],
    },
    {
      group: 'Rising and falling',
      inputs: [
        [listOf(120, (i) => 100 + Math.abs(60 - i) * 5), 20, 35, 1],
        [listOf(150, (i) => 600 * i), 40, 90, 40],
      ],
    },
    {
      group: 'Middling logs',
      count: 2,
      make: (random, index) => [
        readings(random, 2_500 + 1_500 * index, 0, 10_000),
        300 + 500 * index,
        95,
        200,
      ],
    },
    {
      group: 'Largest n, windows of half of it',
      count: 2,
      make: (random, index) => [
        readings(random, largest, 0, 100_000, 4 * index),
        largest / 2,
        [50, 99][index] ?? 50,
        1_000,
      ],
    },
    {
      group: 'Largest n, falling all the time',
      inputs: [[listOf(largest, (i) => 100_000 - 3 * i), 12_000, 10, 12_000]],
    },
    {
      group: 'Largest n, shown from end to end: worst case for walking',
      inputs: [[listOf(largest, (i) => (i % 2 ? 100_000 - (i % 7) : i % 5)), 2_501, 50, 1]],
    },
    {
      group: 'Largest n, short windows',
      count: 1,
      make: (random) => [readings(random, largest, 0, 300), 25, 75, 20],
    },
    {
      group: 'The whole of the largest log',
      count: 1,
      make: (random) => [readings(random, largest, 0, 100_000), largest, 97, largest],
    },
    {
      // n / 100 * percent may come out a hair above the whole number.
      group: 'Places that are whole, of every number of readings up to thirty, and of fifty',
      sweep: wholePlaces(),
    },
    { group: 'Every short log', sweep: everyShortLog() },
    { group: 'Short logs of all shapes', sweep: 250, make: smallLog },
  ],
  small: smallLog,
});

function smallLog(random: Random): Input {
  const n = random.integer(1, 9);
  const width = random.integer(1, n);
  const percent = random.pick([1, 20, 25, 34, 50, 67, 75, 100]);
  return [readings(random, n, 0, 4, 20), width, percent, random.integer(1, Math.min(width, 3))];
}

/** Of three minutes, each lost or with one of two readings. */
function everyShortLog(): Input[] {
  const kinds = [null, 0, 8];
  const logs = kinds.flatMap((a) => kinds.flatMap((b) => kinds.map((c) => [a, b, c])));
  return logs.flatMap((heat) =>
    [1, 2, 3].flatMap((width) => [34, 67, 100].map((percent): Input => [heat, width, percent, 1])),
  );
}

/** One falling window each, with every per cent that makes a whole number of its readings. */
function wholePlaces(): Input[] {
  return [...listOf(30, (i) => i + 1), 50].flatMap((count) =>
    listOf(100, (i) => i + 1)
      .filter((percent) => (count * percent) % 100 === 0)
      .map((percent): Input => [listOf(count, (i) => 2 * (count - i)), count, percent, 1]),
  );
}
