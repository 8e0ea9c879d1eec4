import {
  defineTests,
  everyList,
  type InputOf,
  integers,
  listOf,
  type Random,
  shuffled,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 100_000;
const filled = (length: number, value: number) => listOf(length, () => value);

/** A log that strays from the target by at most `stray` watts, and so often comes back to it. */
function around(random: Random, n: number, target: number, stray: number) {
  return integers(random, n, target - stray, target + stray);
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[5], 5, 1, 1],
        [[5], 4, 1, 1],
        [[-3, 3], 0, 2, 2],
      ],
    },
    { group: 'All on target', inputs: [[filled(60, 7), 7, 1, 60]] },
    {
      group: 'Never on target',
      count: 1,
      make: (random) => [integers(random, 70, 11, 40), 10, 1, 70],
    },
    { group: 'Up and down by turns', inputs: [[listOf(90, (i) => (i % 2 ? -8 : 8)), 0, 1, 50]] },
    {
      group: 'Only the whole log',
      count: 1,
      make: (random) => {
        const rest = integers(random, 39, 1, 9);
        return [[...rest, rest.reduce((sum, watts) => sum - watts, 120)], 3, 40, 40];
      },
    },
    {
      group: 'Steady only from minute 0 on',
      inputs: [[[20, 4, 3, 2, 1, 0, -9, ...listOf(25, (i) => -40 - i)], 3, 2, 30]],
    },
    {
      group: 'Steady only up to the last minute',
      inputs: [[[...listOf(25, (i) => 90 - i), 5, 5, 1, 9], 5, 1, 29]],
    },
    {
      group: 'Stretches of one length',
      count: 2,
      make: (random, index) => {
        const length = [12, 1][index] ?? 1;
        return [around(random, 150, 5, 2), 5, length, length];
      },
    },
    {
      group: 'Negative target',
      count: 1,
      make: (random) => [around(random, 120, -40, 6), -40, 3, 50],
    },
    {
      group: 'Averages close to the target but not on it',
      count: 1,
      make: (random) => [
        shuffled(
          random,
          listOf(80, (i) => (i % 16 === 0 ? 7 : 6)),
        ),
        6,
        1,
        80,
      ],
    },
    {
      group: 'Many short stretches ruled out',
      count: 1,
      make: (random) => [around(random, 200, 0, 1), 0, 30, 200],
    },
    {
      group: 'Many long stretches ruled out',
      count: 1,
      make: (random) => [around(random, 200, 0, 1), 0, 1, 30],
    },
    {
      group: 'Middling logs',
      count: 2,
      make: (random, index) => [
        around(random, 900 + 3_600 * index, 230, 15),
        230,
        5 + 10 * index,
        400 + 3_000 * index,
      ],
    },
    {
      group: 'Sums that overflow 32 bits',
      inputs: [
        // Four of these are 2^32 above the target: they wrap around to a steady stretch that is none.
        [[...filled(9, 73_741_824), 5, ...filled(8, 73_741_824)], -1_000_000_000, 1, 18],
        [listOf(300, (i) => (i % 10 < 7 ? -1_000_000_000 : 73_741_824)), 73_741_824, 1, 300],
      ],
    },
    {
      group: 'Largest n, worst case for quadratic',
      count: 3,
      make: (random, index) => {
        const stray = [3, 40, 1_000_000_000][index] ?? 1;
        return [around(random, largest, 0, stray), 0, [1, 20_000, 1][index] ?? 1, largest];
      },
    },
    {
      group: 'Largest n, short stretches only',
      count: 1,
      make: (random) => [around(random, largest, 1_000, 4), 1_000, 10, 90],
    },
    {
      group: 'Largest n, more stretches than 32 bits hold',
      inputs: [[filled(largest, -250), -250, 1, largest]],
    },
    {
      group: 'Outputs and targets at their ends',
      sweep: [1_000_000_000, -1_000_000_000].flatMap((end) => [
        [[end, -end, end, end, -end, -end, end], end, 1, 3],
        [[end, -end, end - Math.sign(end), end, -end], 0, 1, 5],
      ]),
    },
    {
      group: 'Steady only after the sums have become as large as can be',
      count: 2,
      make: (random, index) => {
        const sign = [1, -1][index] ?? 1;
        const target = sign * -999_999_995;
        const far = filled(largest - 4_000, sign * 1_000_000_000);
        return [[...far, ...around(random, 4_000, target, 5)], target, 1, 3_000];
      },
    },
    {
      // Sum and minute in one number of 64 bits overflow, here in the middle of a stretch.
      group: 'Steady for half of the log, after sums as large as that',
      count: 2,
      make: (random, index) => {
        const sign = [1, -1][index] ?? 1;
        const target = sign * -999_999_995;
        const far = filled(largest / 2, sign * 1_000_000_000);
        return [[...far, ...around(random, largest / 2, target, 5)], target, 1, 3_000];
      },
    },
    { group: 'Every short log', sweep: everyShortLog() },
    { group: 'Small logs of all shapes', sweep: 250, make: smallLog },
  ],
  small: smallLog,
});

function smallLog(random: Random): InputOf<(typeof problem)['signature']> {
  const n = random.integer(1, 9);
  const target = random.integer(-2, 2);
  const shortest = random.integer(1, n);
  const stray = random.integer(1, 2);
  return [around(random, n, target, stray), target, shortest, random.integer(shortest, n)];
}

/** Of up to three minutes, each a watt below the target, on it or above, with all bounds. */
function everyShortLog(): InputOf<(typeof problem)['signature']>[] {
  return everyList(3, 1, 3, 1).flatMap((output) =>
    listOf(output.length, (i) => i + 1).flatMap((shortest) =>
      listOf(
        output.length - shortest + 1,
        (more): InputOf<(typeof problem)['signature']> => [output, 2, shortest, shortest + more],
      ),
    ),
  );
}
