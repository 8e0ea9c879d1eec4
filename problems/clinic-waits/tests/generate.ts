import { type DataSet, defineDataSets, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Set = DataSet<typeof problem>;
type Row = readonly (string | number | null)[];

/** A moment, so many minutes after the beginning of 2026. */
function moment(minutes: number): string {
  const text = new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}

/** Waits by clinic; null for who went home. Everybody comes at `from` or some minutes after it. */
function exact(clinics: Readonly<Record<string, readonly (number | null)[]>>, from = 600): Set {
  const all = Object.entries(clinics).flatMap(([clinic, waits]) =>
    waits.map((wait) => [clinic, wait] as const),
  );
  const patient = all.map(([clinic, wait], index): Row => {
    const came = from + 7 * index;
    return [index + 1, clinic, moment(came), wait === null ? null : moment(came + wait)];
  });
  return { patient };
}

type Shape = {
  clinics: number;
  patients: number;
  most: number;
  /** Of a hundred patients, how many went home. */
  gone?: number;
};

function winter(random: Random, shape: Shape): Set {
  const { gone = 0 } = shape;
  const patient = Array.from({ length: shape.patients }, (_, index): Row => {
    const came = random.integer(0, 120_000);
    // Every clinic has somebody; most have many short waits and a few long ones.
    const clinic = index < shape.clinics ? index : random.integer(0, shape.clinics - 1);
    const wait = random.chance(1, 9) ? random.integer(0, shape.most) : random.integer(0, 40);
    const called = random.chance(gone, 100) ? null : moment(came + wait);
    return [index + 1, `Clinic ${clinic}`, moment(came), called];
  });
  return { patient };
}

export default defineDataSets<typeof problem>([
  { group: 'Nobody', sets: [exact({}), exact({ Ash: [null, null, null] })] },
  {
    group: 'Odd numbers',
    sets: [
      exact({ Ash: [5, 30, 6, 2, 9], Elm: [3, 3, 3] }),
      exact({ Ash: [10, 1, 12], Elm: [14, 20, 2, 8, 3, 55, 1] }),
    ],
  },
  {
    group: 'Even numbers',
    sets: [
      exact({ Ash: [5, 8, 30, 2], Elm: [1, 2, 2, 9] }),
      exact({ Ash: [4, 5, 6, 7, 8, 30], Elm: [9, 9, 9, 9] }),
    ],
  },
  { group: 'Two, three, four', sets: [exact({ Ash: [4, 9], Elm: [4, 9, 40], Fir: [7, 7, 7, 8] })] },
  {
    group: 'Went home',
    sets: [
      exact({ Ash: [null, 3, 4, 50], Elm: [20, null, null, 40] }),
      exact({ Ash: [12, 30, null, 1, null, 2], Elm: [5, 5, 6, null] }),
    ],
  },
  {
    group: 'More than an hour',
    sets: [exact({ Ash: [59, 60, 61], Elm: [130, 119, 121, 245], Fir: [1_500, 20, 2_000] })],
  },
  { group: 'Past midnight', sets: [exact({ Ash: [30, 45, 50], Elm: [20, 10, 4] }, 1_425)] },
  {
    group: 'Called at once',
    sets: [exact({ Ash: [0, 0, 0, 3], Elm: [0, 0, 1, 2], Fir: [0, 1, 3] })],
  },
  {
    group: 'Equal medians',
    sets: [exact({ Fir: [7, 8, 9], Ash: [8, 1, 90, 7, 20], Elm: [10, 9, 8, 7, 7, 8] })],
  },
  {
    group: 'A winter',
    count: 2,
    make: (random, index) =>
      winter(random, { clinics: 40, patients: 700 + 300 * index, most: 900, gone: 12 }),
  },
  {
    group: 'As large as it gets',
    count: 1,
    make: (random) => winter(random, { clinics: 900, patients: 100_000, most: 3_000, gone: 8 }),
  },
]);
