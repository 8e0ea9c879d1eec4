import { type DataSet, defineDataSets, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Set = DataSet<typeof problem>;
type Row = readonly (string | number | null)[];

const names = ['Reed Bend', 'Old Lock', 'Alder Isle', 'Mill Weir', 'Far Sands', 'Heron Ait'];
const two = (number: number) => String(number).padStart(2, '0');

function moment(random: Random, years: readonly number[]): string {
  const day = `${random.pick(years)}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;
  return `${day} ${two(random.integer(4, 21))}:${two(random.integer(0, 59))}:00`;
}

function springMoment(random: Random): string {
  const day = `2025-${two(random.integer(3, 5))}-${two(random.integer(1, 28))}`;
  return `${day} ${two(random.integer(4, 21))}:${two(random.integer(0, 59))}:00`;
}

const grams = (random: Random) => `${random.integer(8, 95)}.${random.integer(0, 9)}`;

type Shape = {
  stations: number;
  captures: number;
  rings: number;
  /** Out of ten captures, how many were weighed. */
  weighed?: number;
  name?: (index: number) => string;
  at?: (random: Random) => string;
  /** Stations with captures are those with a number up to this one. */
  busy?: number;
};

function season(random: Random, shape: Shape): Set {
  const { stations, captures, rings, weighed = 8, busy = stations } = shape;
  const { name = (index) => `${names[index % names.length]} ${index}`, at = springMoment } = shape;
  const station: Row[] = Array.from({ length: stations }, (_, index) => [
    index + 1,
    name(index),
    `20${two(random.integer(1, 24))}-0${random.integer(1, 9)}-${two(random.integer(1, 28))}`,
  ]);
  const capture: Row[] = Array.from({ length: captures }, (_, index) => [
    index + 1,
    random.integer(1, busy),
    `VK ${random.integer(1, rings)}`,
    at(random),
    random.integer(1, 10) <= weighed ? grams(random) : null,
  ]);
  return { station, capture };
}

/** A bird each, so that no other rule has a say. */
const plain = (captures: readonly Row[], stations: readonly Row[]): Set => ({
  station: stations,
  capture: captures,
});

const alone: readonly Row[] = [[1, 'Reed Bend', '2011-04-02']];
const edge = (moments: readonly string[]): Set =>
  plain(
    moments.map((at, index) => [index + 1, 1, `VK ${index}`, at, '20.0']),
    alone,
  );

const longRing = (end: string) => `${'Museum of Velm, '.repeat(18)}${end}`;

const ringed = (...rings: readonly string[]): Set =>
  plain(
    rings.map((ring, index) => [index + 1, 1, ring, `2025-04-0${index + 1} 07:00:00`, '20.0']),
    alone,
  );

/** Weights by station, each of another bird. */
function weighed(...weights: readonly (readonly string[])[]): Set {
  const all = weights.flatMap((list, station) => list.map((one) => [station + 1, one] as const));
  return plain(
    all.map(([id, one], at) => [at + 1, id, `VK ${at}`, '2025-04-05 07:00:00', one]),
    weights.map((_, station) => [station + 1, `${names[station]}`, '2011-04-02']),
  );
}

export default defineDataSets<typeof problem>([
  {
    group: 'Nothing at all',
    sets: [
      { station: [], capture: [] },
      { station: [[7, 'Mill Weir', '2020-01-01']], capture: [] },
    ],
  },
  {
    group: 'All of them caught something in time',
    count: 2,
    make: (random, index) =>
      season(random, { stations: 6 + index, captures: 90, rings: 1_000_000, weighed: 10 }),
  },
  {
    group: 'Caught only in other seasons',
    count: 1,
    make: (random) => {
      const set = season(random, {
        stations: 5,
        captures: 60,
        rings: 900_000,
        busy: 4,
        weighed: 10,
      });
      const others = [5, 5, 5].map((station, index) => [
        61 + index,
        station,
        `X ${index}`,
        `2025-0${7 + index}-03 09:00:00`,
        '14.2',
      ]);
      return { ...set, capture: [...set.capture, ...others] };
    },
  },
  {
    group: 'No nets hung anywhere else',
    count: 1,
    make: (random) =>
      season(random, { stations: 9, captures: 70, rings: 900_000, busy: 6, weighed: 10 }),
  },
  {
    group: 'First and last moments',
    sets: [
      edge(['2025-02-28 23:59:59', '2025-03-01 00:00:00', '2025-05-30 12:00:00']),
      edge(['2025-05-31 23:59:59', '2025-05-31 00:00:01', '2025-04-01 12:00:00']),
      edge(['2025-05-30 10:00:00', '2025-06-01 00:00:00']),
    ],
  },
  {
    group: 'Within the last second before a border, and just behind it',
    sets: [
      edge(['2025-02-28 23:59:59.5', '2025-02-28 23:59:59.999999', '2025-03-01 00:00:00.000001']),
      edge(['2025-05-31 23:59:59.25', '2025-05-31 23:59:59.999999', '2025-06-01 00:00:00.000001']),
    ],
  },
  {
    group: 'Same months, other years',
    count: 1,
    make: (random) =>
      season(random, {
        stations: 4,
        captures: 120,
        rings: 900_000,
        weighed: 10,
        at: (chance) =>
          `${chance.pick([2023, 2024, 2025])}-0${chance.integer(3, 5)}-${two(chance.integer(1, 28))} 08:00:00`,
      }),
  },
  {
    group: 'One name on two signs',
    count: 1,
    make: (random) =>
      season(random, {
        stations: 8,
        captures: 100,
        rings: 900_000,
        weighed: 10,
        name: (index) => names[index % 3] ?? '',
      }),
  },
  {
    group: 'One name, opened on one day',
    sets: [
      plain(
        [
          [1, 1, 'VK 1', '2025-03-04 08:00:00', '21.5'],
          [2, 2, 'VK 2', '2025-03-04 08:10:00', '20.0'],
          [3, 2, 'VK 1', '2025-03-05 08:10:00', '22.2'],
        ],
        [...alone, [2, 'Reed Bend', '2011-04-02']],
      ),
    ],
  },
  {
    group: 'Opened in that spring, or later',
    sets: [
      plain(
        [
          [1, 1, 'VK 1', '2025-04-04 08:00:00', '21.5'],
          [2, 2, 'VK 2', '2025-04-04 08:10:00', '20.0'],
          [3, 2, 'VK 3', '2025-04-25 08:10:00', '22.2'],
        ],
        [...alone, [2, 'Old Lock', '2025-04-20'], [3, 'Mill Weir', '2025-09-01']],
      ),
    ],
  },
  {
    group: 'Old acquaintances',
    count: 1,
    make: (random) => season(random, { stations: 5, captures: 80, rings: 9, weighed: 10 }),
  },
  {
    group: 'Rings that are nearly the same, and such with commas',
    sets: [
      ringed('VK 12', 'VK 1 2', 'vk 12', 'VK 12', 'VK12'),
      ringed('VK 1,2', 'VK 1', '2', 'VK 1;2', 'VK 1|2', 'VK 1,2'),
      ringed('VK 012', 'VK 12', 'VK 12 '),
      ringed('VÅ 1', 'VÄ 1', 'VA 1', '', ' ', longRing('1'), longRing('2')),
    ],
  },
  {
    group: 'Scales forgotten',
    sets: [
      plain(
        [
          [1, 1, 'VK 1', '2025-03-04 08:00:00', '21.5'],
          [2, 1, 'VK 2', '2025-03-04 08:10:00', null],
          [3, 1, 'VK 3', '2025-03-05 08:10:00', '22.2'],
        ],
        alone,
      ),
    ],
  },
  {
    group: 'Means right between two digits, which are rounded up',
    sets: [
      weighed(['18.4', '18.4', '18.4', '18.5'], ['0.1', '0.2', '0.1', '0.1']),
      weighed(
        ['20.6', '20.7', '20.7', '20.7'],
        ['9.0', '9.0', '9.1', '9.1', '9.1', '9.1', '9.1', '9.1'],
      ),
    ],
  },
  {
    group: 'Gulls of more than a kilo, and their chicks',
    sets: [
      plain(
        [
          [1, 1, 'VK 1', '2025-05-04 08:00:00', '1612.5'],
          [2, 1, 'VK 2', '2025-05-04 08:10:00', '984.0'],
          [3, 1, 'VK 3', '2025-05-05 08:10:00', null],
          [4, 1, 'VK 4', '2025-05-05 08:20:00', '1105.1'],
          [5, 2, 'VK 5', '2025-05-05 08:30:00', '0.4'],
          [6, 2, 'VK 6', '2025-05-05 08:40:00', '0.3'],
        ],
        [...alone, [2, 'Old Lock', '2016-09-20']],
      ),
    ],
  },
  {
    group: 'The lightest and the heaviest that there can be',
    sets: [
      plain(
        [
          [1, 1, 'VK 1', '2025-05-04 08:00:00', '15000.0'],
          [2, 1, 'VK 2', '2025-05-04 08:10:00', '14999.9'],
          [3, 2, 'VK 3', '2025-05-05 08:30:00', '0.1'],
        ],
        [...alone, [2, 'Old Lock', '2016-09-20']],
      ),
    ],
  },
  {
    group: 'A long year of everything',
    count: 2,
    make: (random, index) =>
      season(random, {
        stations: 120,
        captures: 10_000,
        rings: 2_500,
        busy: 110,
        name: (at) => names[at % (4 + index)] ?? '',
        at: (chance) => moment(chance, [2024, 2025]),
      }),
  },
  {
    group: 'As large as it gets',
    count: 1,
    make: (random) =>
      season(random, {
        stations: 1_000,
        captures: 99_000,
        rings: 20_000,
        busy: 990,
        at: (chance) => moment(chance, [2023, 2024, 2025]),
      }),
  },
]);
