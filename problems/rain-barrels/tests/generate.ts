import { type DataSet, defineDataSets, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Set = DataSet<typeof problem>;
type Row = readonly (string | number | null)[];
type Entry = readonly [barrel: number, day: number, change: number | null];

/** A day, so many after 1 March 2025. */
function day(number: number): string {
  return new Date(Date.UTC(2025, 2, 1 + number)).toISOString().slice(0, 10);
}

function exact(litres: readonly number[], entries: readonly Entry[]): Set {
  const barrel = litres.map((size, index): Row => [index + 1, `Plot ${(index % 7) + 1}`, size]);
  const entry = entries.map(([id, on, change], index): Row => [index + 1, id, day(on), change]);
  return { barrel, entry };
}

type Shape = {
  barrels: number;
  entries: number;
  span: number;
  litres: readonly [from: number, to: number];
  rain?: number;
  draw?: number;
  /** Of a hundred entries, how many are washed out. */
  lost?: number;
  /** Barrels with entries are those with a number up to this one. */
  busy?: number;
};

function summer(random: Random, shape: Shape): Set {
  const { rain = 60, draw = 50, lost = 0, busy = shape.barrels } = shape;
  const litres = Array.from({ length: shape.barrels }, () => random.integer(...shape.litres));
  const entries = Array.from({ length: shape.entries }, (): Entry => {
    const change = random.chance(lost, 100) ? null : random.integer(-draw, rain);
    return [random.integer(1, busy), random.integer(0, shape.span), change];
  });
  return exact(litres, entries);
}

const times = (count: number, change: number) => Array.from({ length: count }, () => change);

/** Up to more litres than a float of 24 bits counts one by one, down again, and slowly through 10,000. */
function flood(): Entry[] {
  const changes = [
    ...times(17_210, 999),
    ...times(17_227, -998),
    ...times(10, 1_000),
    556,
    ...times(2_000, -1),
  ];
  return changes.map((change, on): Entry => [1, Math.floor(on / 9), change]);
}

export default defineDataSets<typeof problem>([
  { group: 'Nothing at all', sets: [exact([], []), exact([100, 20], [])] },
  {
    group: 'It only rains',
    sets: [
      exact(
        [50, 80],
        [
          [1, 1, 20],
          [1, 3, 20],
          [1, 4, 20],
          [2, 2, 70],
          [2, 9, 70],
        ],
      ),
      exact(
        [10],
        [
          [1, 1, 4],
          [1, 2, 5],
          [1, 6, 8],
          [1, 7, 1],
        ],
      ),
    ],
  },
  {
    group: 'To the brim, or a litre less',
    sets: [
      exact(
        [60, 60],
        [
          [1, 1, 40],
          [1, 2, 20],
          [2, 1, 40],
          [2, 2, 19],
        ],
      ),
    ],
  },
  {
    group: 'Full within a day',
    sets: [
      exact(
        [60, 60],
        [
          [1, 1, 70],
          [1, 1, -20],
          [1, 4, 30],
          [2, 1, 50],
          [2, 2, 15],
          [2, 2, -15],
          [2, 3, 10],
        ],
      ),
    ],
  },
  {
    group: 'Over the end of a year, and the same days a year later',
    sets: [
      exact(
        [60, 60],
        [
          [1, 300, 40],
          [1, 312, 20],
          [1, 320, -5],
          [1, 333, 9],
          [2, 10, 30],
          [2, 375, 30],
          [2, 20, -10],
          [2, 385, 10],
        ],
      ),
    ],
  },
  {
    group: 'Not in order',
    sets: [
      exact(
        [40, 40],
        [
          [1, 9, 10],
          [1, 2, 30],
          [1, 5, -10],
          [1, 7, 15],
          [2, 8, 30],
          [2, 1, 20],
        ],
      ),
    ],
  },
  {
    group: 'Emptied and full again',
    sets: [
      exact(
        [30],
        [
          [1, 1, 35],
          [1, 2, -30],
          [1, 3, 10],
          [1, 4, 20],
          [1, 5, -2],
        ],
      ),
    ],
  },
  {
    group: 'Washed out',
    sets: [
      exact(
        [30, 30],
        [
          [1, 1, 35],
          [1, 2, null],
          [1, 3, -10],
          [2, 1, null],
          [2, 2, 30],
        ],
      ),
    ],
  },
  {
    group: 'Below nothing, above the brim',
    sets: [
      exact(
        [30, 30],
        [
          [1, 1, -20],
          [1, 2, 35],
          [1, 3, 15],
          [2, 1, 90],
          [2, 2, -40],
          [2, 3, -40],
        ],
      ),
    ],
  },
  {
    group: 'A book with levels of more than seven digits, and back to the brim by single litres',
    sets: [exact([10_000], flood())],
  },
  {
    group: 'Summers of all shapes',
    count: 3,
    make: (random) =>
      summer(random, {
        barrels: 8,
        entries: 70,
        span: 14,
        litres: [20, 120],
        lost: 8,
        busy: 7,
      }),
  },
  {
    group: 'A colony of gardens',
    count: 1,
    make: (random) =>
      summer(random, {
        barrels: 90,
        entries: 5_000,
        span: 120,
        litres: [100, 600],
        lost: 3,
        busy: 85,
      }),
  },
  {
    group: 'As large as it gets',
    count: 1,
    make: (random) =>
      summer(random, {
        barrels: 900,
        entries: 99_000,
        span: 300,
        litres: [200, 2_000],
        rain: 200,
        draw: 150,
        lost: 2,
        busy: 880,
      }),
  },
]);
