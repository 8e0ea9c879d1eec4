import { type DataSet, defineDataSets, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Set = DataSet<typeof problem>;
type Row = readonly (string | number | boolean | null)[];
type Span = readonly [court: number | null, starts: number, ends: number, cancelled?: boolean];

const names = ['Oak', 'Ash', 'Elm', 'Yew', 'Fir'];

/** A moment, so many minutes after the beginning of 2 May 2026. */
function moment(minutes: number): string {
  const text = new Date(Date.UTC(2026, 4, 2, 0, minutes)).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}

function exact(courts: number, spans: readonly Span[], different = names.length): Set {
  const court = Array.from(
    { length: courts },
    (_, index): Row => [
      index + 1,
      courts > 20 ? `Court ${index % 350}` : (names[index % different] ?? 'Oak'),
    ],
  );
  const booking = spans.map(
    ([id, starts, ends, cancelled = false], index): Row => [
      index + 1,
      id,
      moment(starts),
      moment(ends),
      cancelled,
    ],
  );
  return { court, booking };
}

type Shape = {
  courts: number;
  bookings: number;
  /** Bookings start at a multiple of `step` minutes, within `span` of them. */
  span: number;
  step: number;
  /** Steps that a booking lasts, at most. */
  longest: number;
  cancelled?: number;
  nowhere?: number;
};

function club(random: Random, shape: Shape): Set {
  const { cancelled = 0, nowhere = 0, step } = shape;
  const spans = Array.from({ length: shape.bookings }, (): Span => {
    const starts = step * random.integer(0, shape.span);
    const ends = starts + step * random.integer(1, shape.longest);
    const court = random.chance(nowhere, 100) ? null : random.integer(1, shape.courts);
    return [court, starts, ends, random.chance(cancelled, 100)];
  });
  return exact(shape.courts, spans);
}

export default defineDataSets<typeof problem>([
  { group: 'Nothing at all', sets: [exact(0, []), exact(2, [])] },
  {
    group: 'Partly over each other',
    sets: [
      exact(2, [
        [1, 600, 660],
        [1, 630, 700],
        [2, 600, 640],
      ]),
      exact(2, [
        [2, 100, 200],
        [2, 150, 320],
        [1, 0, 50],
        [1, 40, 90],
      ]),
    ],
  },
  {
    group: 'One after the other',
    sets: [
      exact(1, [
        [1, 600, 660],
        [1, 660, 720],
        [1, 540, 600],
      ]),
      exact(1, [
        [1, 600, 660],
        [1, 659, 720],
      ]),
    ],
  },
  {
    group: 'The later number starts earlier',
    sets: [
      exact(1, [
        [1, 630, 700],
        [1, 600, 640],
        [1, 690, 800],
      ]),
    ],
  },
  {
    group: 'Starting or ending together',
    sets: [
      exact(1, [
        [1, 600, 660],
        [1, 600, 690],
        [1, 900, 990],
        [1, 930, 990],
        [1, 1_200, 1_260],
        [1, 1_200, 1_260],
      ]),
    ],
  },
  {
    group: 'One within the other',
    sets: [
      exact(1, [
        [1, 600, 900],
        [1, 630, 660],
        [1, 700, 760],
        [1, 750, 890],
      ]),
    ],
  },
  {
    group: 'Cancelled',
    sets: [
      exact(1, [
        [1, 600, 900, true],
        [1, 630, 660],
        [1, 640, 700],
        [1, 650, 655, true],
      ]),
    ],
  },
  {
    group: 'Court not written down',
    sets: [
      exact(2, [
        [null, 600, 660],
        [null, 610, 700],
        [1, 600, 700],
        [1, 640, 650],
      ]),
    ],
  },
  {
    group: 'Courts of one name',
    sets: [
      exact(
        3,
        [
          [1, 600, 700],
          [2, 600, 700],
          [3, 650, 720],
          [3, 600, 660],
        ],
        1,
      ),
    ],
  },
  {
    group: 'Past midnight',
    sets: [
      exact(1, [
        [1, 1_400, 1_500],
        [1, 1_380, 1_445],
        [1, 1_450, 1_460],
      ]),
    ],
  },
  {
    group: 'Longer than a day',
    sets: [
      exact(2, [
        [1, 600, 3_700],
        [1, 700, 2_500],
        [1, 3_000, 8_800],
        [2, 0, 1_440],
        [2, 0, 2_880],
      ]),
    ],
  },
  {
    // From 2 May on: months of 31 and of 30 days, and a whole year.
    group: 'Longer than a month',
    sets: [
      exact(2, [
        [1, 0, 50 * 1_440],
        [1, 700, 48 * 1_440],
        [2, 0, 400 * 1_440],
        [2, 60, 399 * 1_440],
      ]),
    ],
  },
  {
    group: 'Small clubs of all shapes',
    count: 3,
    make: (random) =>
      club(random, {
        courts: 3,
        bookings: 16,
        span: 12,
        step: 15,
        longest: 4,
        cancelled: 12,
        nowhere: 12,
      }),
  },
  {
    group: 'A season',
    count: 1,
    make: (random) =>
      club(random, {
        courts: 40,
        bookings: 1_500,
        span: 4_000,
        step: 30,
        longest: 4,
        cancelled: 8,
        nowhere: 3,
      }),
  },
  {
    group: 'As large as it gets',
    count: 1,
    make: (random) =>
      club(random, {
        courts: 400,
        bookings: 12_000,
        span: 30_000,
        step: 15,
        longest: 6,
        cancelled: 30,
        nowhere: 2,
      }),
  },
]);
