import {
  ascendingIntegers,
  defineTests,
  type InputOf,
  integers,
  listOf,
  type Random,
} from '@dryrun/problem-kit';
import type problem from '../problem.ts';

const largest = 100_000;
const filled = (length: number, value: number) => listOf(length, () => value);
const ascending = (times: number[]) => times.sort((a, b) => a - b);
type Delay = [least: number, most: number];

/** What a hut notes of the flashes: `missed` in ten go unheard. */
function heard(random: Random, flash: readonly number[], [least, most]: Delay, missed: number) {
  return ascending(
    flash
      .filter(() => !random.chance(missed, 10))
      .map((time) => time + random.integer(least, most)),
  );
}

/** A storm of `n` flashes over `span` microseconds; both huts miss some of it. */
function storm(
  random: Random,
  n: number,
  span: number,
  east: Delay,
  west: Delay,
  missed: [east: number, west: number] = [2, 3],
): [number[], number[], number[], Delay, Delay] {
  const flash = ascendingIntegers(random, n, 0, span);
  const heardEast = heard(random, flash, east, missed[0]);
  return [flash, heardEast, heard(random, flash, west, missed[1]), east, west];
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'Smallest inputs',
      inputs: [
        [[10], [15], [17], [5, 5], [7, 7]],
        [[10], [14], [17], [5, 9], [7, 7]],
        [[4], [], [], [0, 9], [0, 9]],
      ],
    },
    {
      group: 'One hut heard nothing',
      count: 2,
      make: (random, index) => {
        const [flash, east] = storm(random, 30, 400, [3, 20], [3, 20]);
        return index === 0
          ? [flash, east, [], [3, 20], [3, 20]]
          : [flash, [], east, [3, 20], [3, 20]];
      },
    },
    {
      group: 'Everything at one moment',
      inputs: [[filled(50, 7), filled(40, 7), filled(30, 7), [0, 0], [0, 0]]],
    },
    {
      group: 'Claps exactly at the ends of the delays',
      inputs: [
        [
          listOf(40, (i) => 50 * i),
          listOf(40, (i) => 50 * i + (i % 2 ? 12 : 30)),
          listOf(40, (i) => 50 * i + (i % 3 ? 45 : 20)),
          [12, 30],
          [20, 45],
        ],
      ],
    },
    {
      group: 'Claps just outside the delays',
      inputs: [
        [
          listOf(30, (i) => 100 * i),
          listOf(30, (i) => 100 * i + ([9, 10, 21][i % 3] ?? 0)),
          listOf(30, (i) => 100 * i + 35),
          [10, 20],
          [30, 40],
        ],
      ],
    },
    {
      group: 'East and west heard different flashes',
      inputs: [
        [
          listOf(60, (i) => 20 * i),
          listOf(35, (i) => 20 * i + 5),
          listOf(35, (i) => 20 * (i + 25) + 9),
          [5, 14],
          [2, 9],
        ],
      ],
    },
    {
      group: 'Only one clap in the west for two flashes',
      count: 1,
      make: (random) => storm(random, 60, 500, [5, 40], [10, 25], [5, 6]),
    },
    {
      group: 'The earlier clap for the earlier flash',
      inputs: [
        [
          listOf(40, (i) => 10 * i),
          listOf(40, (i) => 10 * i + 12),
          listOf(40, (i) => 10 * i + 21),
          [12, 22],
          [11, 31],
        ],
      ],
    },
    {
      group: 'Exact delays',
      count: 1,
      make: (random) => storm(random, 50, 120, [17, 17], [8, 8], [3, 3]),
    },
    {
      group: 'Echoes, two claps a flash',
      count: 1,
      make: (random) => {
        const flash = ascendingIntegers(random, 40, 0, 300);
        const twice = (delay: Delay) =>
          ascending([...heard(random, flash, delay, 0), ...heard(random, flash, delay, 0)]);
        return [flash, twice([4, 30]), twice([9, 60]), [4, 30], [9, 60]];
      },
    },
    {
      group: 'Claps that belong to nothing',
      count: 1,
      make: (random) => [
        ascendingIntegers(random, 60, 2_000, 3_000),
        ascendingIntegers(random, 90, 0, 5_000),
        ascendingIntegers(random, 90, 0, 5_000),
        [20, 60],
        [10, 70],
      ],
    },
    {
      group: 'Dense storms with wide delays',
      count: 3,
      make: (random, index) =>
        storm(random, 80 + 60 * index, 300, [10, 30 + 20 * index], [25, 60], [4, 4 - index]),
    },
    {
      group: 'Times beyond 32 bits',
      count: 2,
      make: (random, index) => {
        const [flash, east, west, eastDelay, westDelay] = storm(
          random,
          [70, 900][index] ?? 1,
          4_000_000_000,
          [100_000_000, 999_000_000],
          [0, 1_000_000_000],
          [5, 5],
        );
        const later = (times: number[]) => times.map((time) => time + 994_000_000_000);
        return [later(flash), later(east), later(west), eastDelay, westDelay];
      },
    },
    {
      group: 'Largest n, most flashes confirmed',
      count: 3,
      make: (random, index) => {
        const span = [5_000_000, 1_000_000, 900_000_000_000][index] ?? 1;
        const delay: Delay = [[200, 90_000][index] ?? 0, [900, 200_000][index] ?? 1_000_000_000];
        return storm(random, largest, span, delay, [delay[0] / 2, delay[1]], [1, 1]);
      },
    },
    {
      group: 'Largest n, all at one moment',
      inputs: [[filled(largest, 5), filled(largest, 5), filled(largest - 1, 6), [0, 3], [0, 3]]],
    },
    {
      group: 'Largest n, all claps before the first flash',
      count: 1,
      make: (random) => [
        ascendingIntegers(random, largest, 600_000, 900_000),
        ascendingIntegers(random, largest, 0, 599_999),
        [...ascendingIntegers(random, largest - 1, 0, 599_999), 900_000],
        [0, 100],
        [0, 1_000],
      ],
    },
    {
      group: 'Largest n, a clap for everybody',
      inputs: [
        [filled(largest, 1_000), filled(largest, 1_000), filled(largest, 1_000), [0, 0], [0, 0]],
      ],
    },
    {
      group: 'Delays as long as can be',
      inputs: [
        [
          [0, 5, 999_000_000_000],
          [999_999_999, 1_000_000_005, 1_000_000_000_000],
          [1_000_000_000, 1_000_000_006, 1_000_000_000_000],
          [0, 1_000_000_000],
          [1_000_000_000, 1_000_000_000],
        ],
        // Nothing more is heard, at the latest moment at which something could be.
        [[1_000_000_000_000], [], [1_000_000_000_000], [0, 1_000_000_000], [0, 9]],
        [[1_000_000_000_000], [1_000_000_000_000], [], [0, 9], [0, 1_000_000_000]],
      ],
    },
    {
      group: 'Silence for longer than 32 bits count',
      inputs: [
        [[0, 3e9], [3e9 + 5], [3e9 + 6], [0, 10], [0, 10]],
        [
          [3e9, 3e9 + 4],
          [1, 3e9 + 5],
          [2, 3, 3e9 + 7],
          [0, 10],
          [0, 10],
        ],
      ],
    },
    {
      group: 'Small storms with a long silence in them',
      sweep: 150,
      make: (random) => {
        const [flash, east, west, eastDelay, westDelay] = smallStorm(random);
        const from = random.integer(1, 9);
        const silence = random.pick([2 ** 31, 3e9, 2 ** 32 - 3, 2 ** 32, 2 ** 32 + 2, 2 ** 33]);
        const apart = (times: readonly number[]) =>
          times.map((time) => (time < from ? time : time + silence));
        return [apart(flash), apart(east), apart(west), eastDelay, westDelay];
      },
    },
    { group: 'Small storms of all shapes', sweep: 200, make: smallStorm },
    {
      group: 'Small storms at the latest times',
      sweep: 150,
      make: (random) => {
        const [flash, east, west, eastDelay, westDelay] = smallStorm(random);
        const end = Math.max(...flash, ...(random.chance(1, 2) ? [...east, ...west] : []));
        const latest = (times: readonly number[]) =>
          times.map((time) => Math.min(1_000_000_000_000, time + 1_000_000_000_000 - end));
        return [latest(flash), latest(east), latest(west), eastDelay, westDelay];
      },
    },
  ],
  small: smallStorm,
});

/** Many equal times, claps at moment 0, and delays of 0 or of one length only. */
function smallStorm(random: Random): InputOf<(typeof problem)['signature']> {
  const last = random.pick([2, 6, 14]);
  const delay = (): Delay => {
    const least = random.chance(1, 3) ? 0 : random.integer(0, 4);
    return [least, random.chance(1, 3) ? least : random.integer(least, 6)];
  };
  const [east, west] = [delay(), delay()];
  const flash = ascending(integers(random, random.integer(1, 5), 0, Math.min(last, 10)));
  const times = () => ascending(integers(random, random.integer(0, 6), 0, last));
  if (random.chance(1, 3)) return [flash, times(), times(), east, west];
  // Nearly every clap belongs to a flash, so that what one of them takes another one lacks.
  const claps = (of: Delay) =>
    ascending([...heard(random, flash, of, 2), ...integers(random, random.integer(0, 1), 0, last)]);
  return [flash, claps(east), claps(west), east, west];
}
