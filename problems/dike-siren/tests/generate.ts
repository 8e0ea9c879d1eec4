import { defineTests, type InputOf, listOf, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Input = InputOf<(typeof problem)['signature']>;

const largest = 1_000;

/** Whether two sensors can make the siren sound in the calm. */
const sounds = (needed: number, c: number, d: number) => needed === 1 || c * d > 0;

/** Chances in thousandths. */
function chances(random: Random, n: number, low: number, high: number): number[] {
  return listOf(n, () => random.integer(low, high) / 1_000);
}

export default defineTests<typeof problem>({
  groups: [
    {
      group: 'One sensor',
      inputs: [
        [0.01, [0.9], [0.05], 1],
        [0, [1], [0.25], 1],
        [1, [0.5], [1], 1],
        [0.3, [0], [0.7], 1],
        [0.3, [0.7], [0], 1],
      ],
    },
    {
      group: 'Rare floods and good sensors',
      count: 2,
      make: (random, index) => [
        0.001 + 0.002 * index,
        chances(random, 12, 900, 1_000),
        chances(random, 12, 1, 40),
        2,
      ],
    },
    {
      group: 'All sensors needed',
      count: 1,
      make: (random) => [0.1, chances(random, 20, 960, 1_000), chances(random, 20, 700, 990), 20],
    },
    {
      group: 'Sensors that always or never report',
      count: 2,
      make: (random, index) => [
        0.25,
        listOf(16, () => random.integer(0, 1)).fill(1, 0, 8),
        listOf(16, (i) => (i < 4 ? 1 : random.integer(0, 10) / 10)),
        7 + index,
      ],
    },
    {
      group: 'Sensors that report more in the calm',
      count: 1,
      make: (random) => [0.6, chances(random, 15, 100, 500), chances(random, 15, 400, 900), 6],
    },
    {
      group: 'One good sensor among bad ones',
      inputs: [[0.05, [0.999, ...listOf(9, () => 0.02)], [0.01, ...listOf(9, () => 0.02)], 1]],
    },
    {
      group: 'Very different sensors with one mean',
      inputs: [[0.2, listOf(12, (i) => (i % 2 ? 1 : 0)), listOf(12, () => 0.5), 6]],
    },
    {
      group: 'The siren hardly ever sounds',
      inputs: [[0.01, listOf(10, () => 0.45), listOf(10, () => 0.04), 6]],
    },
    {
      group: 'Middling numbers of sensors',
      count: 3,
      make: (random, index) => [
        0.02 * (index + 1),
        chances(random, 60 + 30 * index, 300, 700),
        chances(random, 60 + 30 * index, 200, 600),
        25 + 15 * index,
      ],
    },
    {
      group: 'Largest n, half of them needed',
      count: 2,
      make: (random, index) => [
        0.1 + 0.3 * index,
        chances(random, largest, 380, 620),
        chances(random, largest, 370, 610),
        largest / 2,
      ],
    },
    {
      group: 'Largest n, all of them needed',
      count: 1,
      make: (random) => [
        0.4,
        chances(random, largest, 998, 1_000),
        chances(random, largest, 997, 1_000),
        largest,
      ],
    },
    {
      group: 'Largest n, one is enough',
      count: 1,
      make: (random) => [0.001, chances(random, largest, 0, 1), chances(random, largest, 0, 1), 1],
    },
    {
      group: 'Largest n, chances of exactly 0 or 1',
      inputs: [
        [
          0.0002,
          listOf(largest, (i) => (i === 0 ? 1 : 0)),
          listOf(largest, (i) => (i === 0 ? 0.0001 : 0)),
          1,
        ],
        [0.3, listOf(largest, () => 1), listOf(largest, () => 0.999), largest],
      ],
    },
    { group: 'Few sensors, every kind', sweep: everySmall() },
    { group: 'Up to six sensors', sweep: 250, make: smallDike },
  ],
  small: smallDike,
});

function smallDike(random: Random): Input {
  const n = random.integer(1, 6);
  const tenths = (low: number) => listOf(n, () => random.integer(low, 10) / 10);
  return [random.integer(0, 10) / 10, tenths(1), tenths(1), random.integer(1, Math.min(n, 3))];
}

/** Two sensors that report never, half of the time or always, in both kinds of nights. */
function everySmall(): Input[] {
  const halves = [0, 0.5, 1];
  return [1, 2].flatMap((needed) =>
    halves.flatMap((a) =>
      halves.flatMap((b) =>
        [0.5, 1].flatMap((c) =>
          halves.flatMap((d) =>
            sounds(needed, c, d) ? [[0.2, [a, b], [c, d], needed] as Input] : [],
          ),
        ),
      ),
    ),
  );
}
