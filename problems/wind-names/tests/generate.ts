import { type DataSet, defineDataSets, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Set = DataSet<typeof problem>;
type Row = readonly (string | number | null)[];

const places = ['Harl Head', 'Gull Rock', 'Long Sand', 'Mole End', 'Sprat Bank'];

const masts = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => [index + 1, `${places[index % 5]} ${index + 1}`]);

function day(number: number): string {
  return new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);
}

/** Speeds by mast. */
function exact(speeds: readonly (readonly (string | null)[])[], mast = masts(speeds.length)): Set {
  const all = speeds.flatMap((list, at) => list.map((speed) => [at + 1, speed] as const));
  const reading = all.map(([id, speed], index) => [index + 1, id, day(index), speed]);
  return { mast, reading };
}

type Shape = {
  masts: number;
  readings: number;
  /** Tenths of a metre a second, at most. */
  most: number;
  /** Of a hundred readings, how many were taken with a frozen cup. */
  frozen?: number;
  /** Masts with readings are those with a number up to this one. */
  busy?: number;
};

function year(random: Random, shape: Shape): Set {
  const { frozen = 0, busy = shape.masts } = shape;
  const reading = Array.from({ length: shape.readings }, (_, index): Row => {
    const tenths = random.integer(0, shape.most);
    const speed = `${Math.floor(tenths / 10)}.${tenths % 10}`;
    return [
      index + 1,
      random.integer(1, busy),
      day(random.integer(0, 364)),
      random.chance(frozen, 100) ? null : speed,
    ];
  });
  return { mast: masts(shape.masts), reading };
}

export default defineDataSets<typeof problem>([
  { group: 'Nothing at all', sets: [exact([]), exact([[], []])] },
  {
    group: 'Far from the borders',
    sets: [
      exact([
        ['1.0', '4.2', '12.5'],
        ['20.3', '31.0', '0.4'],
      ]),
      exact([['5.0'], ['6.1', '10.2'], ['44.4', '11.0', '12.0']]),
    ],
  },
  {
    group: 'Right at a border',
    sets: [exact([['2.0', '1.0'], ['8.0'], ['17.0', '5.0']]), exact([['2.0', '8.0', '17.0']])],
  },
  { group: 'A tenth below a border', sets: [exact([['1.9', '7.9', '16.9'], ['7.9'], ['16.9']])] },
  {
    group: 'No wind at all, and the strongest that there can be',
    sets: [
      exact([
        ['0.0', '0.1'],
        ['60.0', '59.9'],
        ['50.0', '50.1', '45.0'],
      ]),
    ],
  },
  { group: 'Frozen cups', sets: [exact([[null, '3.0'], ['9.0', null, null], [null]])] },
  {
    group: 'Read several times a day, some of them alike',
    sets: [
      {
        mast: masts(2),
        reading: ['1.0', '1.0', '4.5', '6.5', '9.0', '9.0', '18.0', '21.0'].flatMap((speed, at) => [
          [2 * at + 1, 1, day(7), speed],
          [2 * at + 2, 2, day(7 + (at % 3)), speed],
        ]),
      },
    ],
  },
  {
    group: 'Masts without readings',
    count: 1,
    make: (random) => year(random, { masts: 9, readings: 40, most: 300, busy: 5 }),
  },
  {
    group: 'Two masts in one place',
    sets: [
      exact(
        [
          ['18.0', '3.0'],
          ['19.0', '20.0'],
          ['1.0', '9.0'],
        ],
        [
          [1, 'Gull Rock'],
          [2, 'Gull Rock'],
          [3, 'Mole End'],
        ],
      ),
    ],
  },
  {
    group: 'As many storms',
    count: 2,
    make: (random) => year(random, { masts: 14, readings: 40, most: 220 }),
  },
  {
    group: 'A year of the coast',
    count: 2,
    make: (random, index) =>
      year(random, { masts: 60, readings: 4_000, most: 260 + 40 * index, frozen: 5, busy: 58 }),
  },
  {
    group: 'As large as it gets',
    count: 1,
    make: (random) =>
      year(random, { masts: 1_000, readings: 99_000, most: 330, frozen: 4, busy: 990 }),
  },
]);
