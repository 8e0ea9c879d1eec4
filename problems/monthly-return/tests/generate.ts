import { type DataSet, defineDataSets, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Set = DataSet<typeof problem>;
type Row = readonly (string | number | null)[];

/** A day, so many after 1 January 2024. */
function day(number: number): string {
  return new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);
}

const dayOf = (date: string) => (Date.parse(date) - Date.UTC(2024, 0, 1)) / 86_400_000;

/** Days of the visits of each climber; all registered on the day of their first one. */
function exact(climbers: readonly (readonly string[])[], registered?: string): Set {
  const climber = climbers.map((days, index) => [
    index + 1,
    registered ?? [...days].sort()[0] ?? '2024-01-01',
  ]);
  const all = climbers.flatMap((days, at) => days.map((one) => [at + 1, one] as const));
  const visit = all.map(([id, one], index) => [index + 1, id, one, `${one} 20:00:00`]);
  return { climber, visit };
}

type Shape = {
  climbers: number;
  visits: number;
  /** Days from the first to the last possible visit. */
  span: number;
  from?: number;
  /** Days after their first one within which all visits of a climber lie. */
  stay?: number;
  /** Of a hundred visits, how many have no end noted. */
  open?: number;
  /** Days by which the form was filled in earlier than the first visit, at most. */
  early?: number;
};

function hall(random: Random, shape: Shape): Set {
  const { climbers, visits, span, from = 0, stay = 90, open = 0, early = 0 } = shape;
  const begins = Array.from({ length: climbers }, () => from + random.integer(0, span));
  const climber: Row[] = begins.map((begin, index) => [
    index + 1,
    day(begin - random.integer(0, early)),
  ]);
  const visit = Array.from({ length: visits }, (_, index): Row => {
    const id = random.integer(1, climbers);
    const on = day((begins[id - 1] ?? 0) + random.integer(0, stay));
    const end = `${on} ${random.integer(10, 22)}:15:00`;
    return [index + 1, id, on, random.chance(open, 100) ? null : end];
  });
  return { climber, visit };
}

/** The same visits, each of which ended on the day after. */
const pastMidnight = (set: Set): Set => ({
  ...set,
  visit: set.visit.map((row) => {
    const visit = row.slice(0, 3) as Row;
    return [...visit, `${day(dayOf(`${visit[2]}`) + 1)} 00:40:00`];
  }),
});

/** So many newcomers of a month, who came again in the next one, or did not. */
const back = (count: number, month: string) =>
  Array.from({ length: count }, () => [`${month}-20`, day(dayOf(`${month}-20`) + 30)]);
const stayed = (count: number, month: string) =>
  Array.from({ length: count }, () => [`${month}-11`, `${month}-12`]);

export default defineDataSets<typeof problem>([
  {
    group: 'Nobody climbed',
    sets: [
      { climber: [], visit: [] },
      { climber: [[3, '2024-02-02']], visit: [] },
    ],
  },
  {
    group: 'The next month, or a later one',
    sets: [
      exact([['2024-03-05', '2024-04-20'], ['2024-03-09', '2024-05-02'], ['2024-03-30']]),
      exact([
        ['2024-03-05', '2024-05-01'],
        ['2024-04-05', '2024-07-01'],
      ]),
    ],
  },
  {
    group: 'Few days, many days',
    sets: [
      exact([
        ['2024-05-31', '2024-06-01'],
        ['2024-05-01', '2024-06-30'],
        ['2024-05-02', '2024-05-28'],
      ]),
    ],
  },
  {
    group: 'Into the new year',
    sets: [
      exact([
        ['2024-12-10', '2025-01-03'],
        ['2024-12-11', '2024-12-29'],
        ['2024-11-20', '2024-12-24'],
      ]),
    ],
  },
  {
    group: 'The same month of another year',
    sets: [exact([['2024-06-02', '2025-07-02'], ['2024-06-03'], ['2025-06-10', '2025-07-10']])],
  },
  {
    group: 'Months of which nobody came back',
    count: 1,
    make: (random) => hall(random, { climbers: 30, visits: 50, span: 300, stay: 20 }),
  },
  {
    group: 'Registered in another month',
    count: 2,
    make: (random) => hall(random, { climbers: 20, visits: 70, span: 100, early: 90 }),
  },
  {
    group: 'Came often',
    sets: [
      exact([
        ['2024-09-01', '2024-09-01', '2024-10-01', '2024-10-01', '2024-10-20'],
        ['2024-09-03', '2024-09-05'],
        ['2024-10-03', '2024-10-05'],
      ]),
    ],
  },
  {
    group: 'Per cents right between two digits',
    sets: [
      exact([
        ...back(1, '2024-01'),
        ...stayed(15, '2024-01'),
        ...back(3, '2024-05'),
        ...stayed(13, '2024-05'),
      ]),
      exact([
        ...back(9, '2024-03'),
        ...stayed(71, '2024-03'),
        ...back(11, '2024-08'),
        ...stayed(69, '2024-08'),
      ]),
    ],
  },
  {
    group: 'End not noted',
    count: 1,
    make: (random) => hall(random, { climbers: 12, visits: 50, span: 60, open: 60 }),
  },
  {
    group: 'Left after midnight, when the next month had begun',
    sets: [
      pastMidnight(
        exact([['2024-03-31'], ['2024-03-31', '2024-04-30'], ['2024-03-02', '2024-03-31']]),
      ),
    ],
  },
  {
    group: 'The form was filled in months after the first visits',
    sets: [
      exact(
        [['2024-03-05', '2024-04-20'], ['2024-03-09', '2024-05-02', '2024-06-01'], ['2024-07-30']],
        '2024-05-15',
      ),
    ],
  },
  {
    group: 'Some years of a hall',
    count: 2,
    make: (random, index) =>
      hall(random, {
        climbers: 400,
        visits: 3_000 + 1_000 * index,
        span: 900,
        stay: 120,
        open: 10,
        early: 40,
      }),
  },
  {
    group: 'As large as it gets',
    count: 1,
    make: (random) =>
      hall(random, { climbers: 8_000, visits: 91_000, span: 1_500, stay: 200, open: 5, early: 30 }),
  },
]);
