import { type DataSet, defineDataSets, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Set = DataSet<typeof problem>;
type Row = readonly (string | number | null)[];

const halls = ['North', 'South', 'Cellar', 'Gallery'];

/** A day, so many after (or before) 1 March 2026. */
function day(number: number): string {
  return new Date(Date.UTC(2026, 2, 1 + number)).toISOString().slice(0, 10);
}

const lockers = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => [index + 1, halls[index % halls.length] ?? 'North']);

type Span = readonly [locker: number | null, first: number, last: number | null];

/** Lockers, and rentals by their days from 1 March on. */
function exact(count: number, spans: readonly Span[]): Set {
  const rental = spans.map(([locker, first, last], index) => [
    index + 1,
    locker,
    day(first),
    last === null ? null : day(last),
  ]);
  return { locker: lockers(count), rental };
}

type Shape = {
  lockers: number;
  rentals: number;
  /** Of a hundred rentals, how many have no end, and how many no number. */
  open?: number;
  unnumbered?: number;
  earliest?: number;
  latest?: number;
};

function season(random: Random, shape: Shape): Set {
  const { open = 0, unnumbered = 0, earliest = -200, latest = 60 } = shape;
  const spans = Array.from({ length: shape.rentals }, (): Span => {
    const first = random.integer(earliest, latest);
    const locker = random.chance(unnumbered, 100) ? null : random.integer(1, shape.lockers);
    return [locker, first, random.chance(open, 100) ? null : first + random.integer(0, 30)];
  });
  return exact(shape.lockers, spans);
}

export default defineDataSets<typeof problem>([
  { group: 'Nothing at all', sets: [exact(0, []), exact(3, [])] },
  {
    group: 'Rentals that are over',
    count: 2,
    make: (random, index) =>
      season(random, { lockers: 8 + index, rentals: 12, earliest: -200, latest: -40 }),
  },
  {
    group: 'First and last days',
    sets: [
      exact(4, [
        [1, -9, 0],
        [2, -9, -1],
        [3, -3, -1],
      ]),
      exact(4, [
        [1, 0, 4],
        [2, 0, 0],
      ]),
    ],
  },
  {
    group: 'Booked in advance',
    sets: [
      exact(5, [
        [1, 1, 8],
        [2, 20, 31],
        [3, -2, 5],
      ]),
    ],
  },
  {
    group: 'Without an end',
    sets: [
      exact(5, [
        [1, -50, null],
        [2, -1, null],
        [4, -30, -20],
      ]),
      exact(3, [
        [1, 2, null],
        [2, -2, 7],
      ]),
    ],
  },
  {
    group: 'Years before and years after',
    sets: [
      exact(7, [
        [1, -800, null],
        [2, -800, 3],
        [3, -800, -400],
        [4, -366, -365],
        [5, 365, 367],
        [6, 400, null],
        [7, -3_000, 3_000],
      ]),
    ],
  },
  {
    group: 'Number not written down',
    sets: [
      exact(4, [
        [null, -5, 5],
        [2, -5, 5],
      ]),
    ],
  },
  {
    group: 'Several rentals of one locker',
    sets: [
      exact(3, [
        [1, -60, -50],
        [1, -5, 5],
        [1, 10, 12],
        [2, -80, -70],
        [2, -40, -30],
        [2, -20, -15],
      ]),
    ],
  },
  {
    group: 'A rink in winter',
    count: 2,
    make: (random, index) =>
      season(random, { lockers: 120, rentals: 500 + 200 * index, open: 2, unnumbered: 5 }),
  },
  {
    group: 'As large as it gets',
    count: 1,
    make: (random) =>
      season(random, {
        lockers: 1_000,
        rentals: 99_000,
        unnumbered: 3,
        earliest: -9_000,
        latest: 4_000,
      }),
  },
]);
