import { type DataSet, defineDataSets, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Set = DataSet<typeof problem>;
type Row = readonly (string | number | null)[];

const harbours = ['Arle', 'Brod', 'Cape Sund', 'Dunwater', 'Ester Quay', 'Fallow Pier'];
const keepers = ['Ida', 'Per', 'Runa', 'Sten', 'Tove'];

const farOff = (end: string) => `${'At the end of the Sound, '.repeat(12)}${end}`;

/** A day, so many after the first one of 2023. */
function day(number: number): string {
  return new Date(Date.UTC(2023, 0, 1 + number)).toISOString().slice(0, 10);
}

type Shape = {
  lamps: number;
  harbours: number;
  /** Nights from first to last. */
  span: number;
  /** Of how many nights in a hundred each is tended. */
  patience: number;
  /** Of a hundred nights, how many have two entries. */
  twice?: number;
  /** Of a hundred entries, how many cannot be read. */
  unread?: number;
  firstDay?: number;
};

/** Lamps that were tended by chance, and a lamp or two that never were. */
function log(random: Random, shape: Shape): Set {
  const { lamps, harbours: places, span, patience, twice = 0, unread = 0, firstDay = 0 } = shape;
  const lamp: Row[] = Array.from({ length: lamps }, (_, index) => [
    index + 1,
    `${harbours[index % Math.min(places, harbours.length)]}${places > harbours.length ? ` ${index % places}` : ''}`,
  ]);
  const tending: Row[] = [];
  const enter = (lampId: number, night: number) => {
    const signature = random.chance(unread, 100) ? null : random.pick(keepers);
    tending.push([tending.length + 1, lampId, day(firstDay + night), signature]);
  };
  for (let night = 0; night < span; night += 1) {
    for (let lampId = 1; lampId <= lamps; lampId += 1) {
      if (!random.chance(patience, 100)) continue;
      enter(lampId, night);
      if (random.chance(twice, 100)) enter(lampId, night);
    }
  }
  return { lamp, tending };
}

/** Each lamp by the nights on which it was tended; one harbour a letter. */
function exact(plan: readonly (readonly [harbour: string, nights: readonly number[]])[]): Set {
  const lamp = plan.map(([harbour], index) => [index + 1, harbour]);
  const entries = plan.flatMap(([, nights], index) => nights.map((night) => [index + 1, night]));
  const tending = entries.map(([lampId = 0, night = 0], index) => [
    index + 1,
    lampId,
    day(night),
    'Ida',
  ]);
  return { lamp, tending };
}

export default defineDataSets<typeof problem>([
  {
    group: 'Nobody came',
    sets: [
      { lamp: [], tending: [] },
      { lamp: [[4, 'Brod']], tending: [] },
    ],
  },
  {
    group: 'A single lamp',
    sets: [
      exact([['Arle', [40]]]),
      exact([['Arle', [3, 4, 5, 9, 10]]]),
      exact([['Arle', [5, 3, 4, 1]]]),
    ],
  },
  {
    group: 'Into another month, and another year',
    sets: [
      exact([
        ['Arle', [29, 30, 31, 32, 33]],
        ['Brod', [362, 363, 364, 365, 366, 367]],
      ]),
    ],
  },
  {
    group: 'Over the ends of a leap year and of three Februaries',
    sets: [
      exact([
        ['Arle', [728, 729, 730, 731, 732]],
        ['Brod', [57, 58, 59, 60]],
        ['Cape Sund', [422, 423, 424, 425, 426]],
        ['Dunwater', [788, 789, 790]],
      ]),
    ],
  },
  {
    group: 'As long, and later',
    sets: [
      exact([['Dunwater', [1, 2, 3, 7, 8, 9, 12]]]),
      exact([
        ['Dunwater', [20, 21, 2, 3, 11, 12]],
        ['Ester Quay', [6, 7, 8]],
      ]),
    ],
  },
  {
    group: 'Side by side in first place',
    sets: [
      exact([
        ['Fallow Pier', [1, 2, 3]],
        ['Fallow Pier', [9, 10, 11]],
        ['Fallow Pier', [1, 2]],
        ['Brod', [1]],
      ]),
    ],
  },
  {
    group: 'Harbours whose names are nearly the same',
    sets: [
      exact([
        ['Arle', [1, 2, 3]],
        ['arle', [4, 5]],
        ['Cape Sund', [1, 2]],
        ['CapeSund', [1]],
        ['Cape, Sund', [7]],
      ]),
      exact([
        ['Brød', [1, 2, 3]],
        ['Bröd', [4, 5]],
        [farOff('East'), [1, 2, 3]],
        [farOff('West'), [7]],
        ['', [6, 7]],
        [' ', [8]],
      ]),
    ],
  },
  {
    group: 'Busy, never patient',
    sets: [
      exact([
        ['Brod', [1, 3, 5, 7, 9, 11, 13, 15]],
        ['Brod', [1, 2, 3, 4]],
      ]),
    ],
  },
  {
    group: 'One after the other on several piers',
    sets: [
      exact([
        ['Arle', [1, 2]],
        ['Arle', [3, 4, 5]],
        ['Brod', [6, 7]],
      ]),
    ],
  },
  {
    group: 'Two came for one night',
    count: 2,
    make: (random, index) =>
      log(random, { lamps: 3 + index, harbours: 2, span: 30, patience: 70, twice: 35 }),
  },
  {
    group: 'Illegible',
    count: 1,
    make: (random) => log(random, { lamps: 3, harbours: 3, span: 40, patience: 80, unread: 20 }),
  },
  {
    group: 'A few years of a coast',
    count: 2,
    make: (random, index) =>
      log(random, {
        lamps: 30,
        harbours: 5 + index,
        span: 400,
        patience: 85 - 10 * index,
        twice: 5,
        unread: 10,
        firstDay: 300,
      }),
  },
  {
    group: 'As long as the log gets',
    count: 1,
    make: (random) =>
      log(random, { lamps: 800, harbours: 200, span: 125, patience: 90, twice: 8, unread: 6 }),
  },
]);
