import { type DataSet, defineDataSets, type Random } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

type Set = DataSet<typeof problem>;
type Row = readonly (string | number | null)[];

const names = ['Ane', 'Bo', 'Dagny', 'Even', 'Frida', 'Gro', 'Halvor'];
const words = ['Salt', 'Geese', 'Winter', 'Harbour', 'Bread', 'Night'];

const readers = (count: number, different = names.length): Row[] =>
  Array.from({ length: count }, (_, index) => [index + 1, names[index % different] ?? 'Ane']);

const two = (number: number) => String(number).padStart(2, '0');

function moment(random: Random, year: number): string {
  const day = `${year}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;
  return `${day} ${two(random.integer(8, 19))}:${two(random.integer(0, 59))}:00`;
}

type Loan = readonly [reader: number, title: string, lent: string, returned?: string | null];

function exact(reader: Row[], loans: readonly Loan[]): Set {
  const loan = loans.map(([id, title, lent, returned = '2026-06-01 12:00:00'], index) => [
    index + 1,
    id,
    title,
    lent,
    returned,
  ]);
  return { reader, loan };
}

type Shape = {
  readers: number;
  loans: number;
  titles: number;
  years?: readonly number[];
  /** Of a hundred loans, how many are out. */
  out?: number;
  names?: number;
};

function bus(random: Random, shape: Shape): Set {
  const { years = [2025], out = 0 } = shape;
  const loans = Array.from({ length: shape.loans }, (): Loan => {
    const title = random.integer(1, shape.titles);
    const text = `${words[title % words.length]} ${title}`;
    const loan = [
      random.integer(1, shape.readers),
      text,
      moment(random, random.pick(years)),
    ] as const;
    return random.chance(out, 100) ? [...loan, null] : loan;
  });
  return exact(readers(shape.readers, shape.names), loans);
}

const year = (...lent: readonly string[]): Set =>
  exact(
    readers(1),
    lent.map((at, index): Loan => [1, `Bread ${index}`, at]),
  );

/** One reader who took books with these titles. */
const titled = (...titles: readonly string[]): Set =>
  exact(
    readers(1),
    titles.map((title, index): Loan => [1, title, `2025-03-0${index + 1} 10:00:00`]),
  );

const long = (end: string) => `${'The Salt of the Sea, '.repeat(15)}${end}`;

export default defineDataSets<typeof problem>([
  { group: 'Nothing at all', sets: [exact([], []), exact(readers(2), [])] },
  {
    group: 'Nothing twice',
    count: 2,
    make: (random) => bus(random, { readers: 6, loans: 16, titles: 1_000_000 }),
  },
  {
    group: 'Three, or two',
    sets: [
      year('2025-02-03 10:00:00', '2025-06-03 10:00:00', '2025-11-20 10:00:00'),
      year('2025-02-03 10:00:00', '2025-06-03 10:00:00'),
    ],
  },
  {
    group: 'The same book again',
    count: 1,
    make: (random) => bus(random, { readers: 8, loans: 36, titles: 5 }),
  },
  {
    group: 'Titles that are nearly the same, and such with commas',
    sets: [
      titled('Salt', 'salt', 'Salt '),
      titled('Salt', 'Bread', 'Salt, Bread', 'Salt', 'Bread'),
      titled('Salt, Bread', 'Bread, Salt'),
      titled('Salt,Bread', 'Salt;Bread', 'Salt|Bread', 'Salt Bread', 'SaltBread', 'Salt/Bread'),
      titled('Salt Bread', 'SALT BREAD'),
    ],
  },
  {
    group: 'No letters at all, letters of several bytes, and long titles that differ at their end',
    sets: [
      titled('', ' ', 'Salt'),
      titled('Brød', 'Bröd', 'Brod'),
      titled(long('a'), long('b'), long('c')),
    ],
  },
  {
    group: 'First and last moments',
    sets: [
      year('2025-01-01 00:00:00', '2025-05-01 09:00:00', '2025-12-31 23:59:59'),
      year('2024-12-31 23:59:59', '2025-05-01 09:00:00', '2025-05-02 09:00:00'),
      year('2025-03-01 12:00:00', '2025-05-01 09:00:00', '2026-01-01 00:00:00'),
    ],
  },
  {
    group: 'Within the last second of a year, and just behind it',
    sets: [
      year('2025-03-01 12:00:00', '2025-12-31 23:59:59.25', '2025-12-31 23:59:59.999999'),
      year('2024-12-31 23:59:59.5', '2024-12-31 23:59:59.999999', '2025-05-01 09:00:00'),
      year('2026-01-01 00:00:00.000001', '2025-01-01 00:00:00.000001', '2025-05-01 09:00:00'),
    ],
  },
  {
    group: 'Over several years',
    count: 1,
    make: (random) =>
      bus(random, { readers: 7, loans: 60, titles: 900_000, years: [2023, 2024, 2025] }),
  },
  {
    group: 'Books that are out',
    count: 1,
    make: (random) => bus(random, { readers: 6, loans: 24, titles: 900_000, out: 50 }),
  },
  {
    group: 'Brought back on the same day, or only in the next year',
    sets: [
      exact(readers(2), [
        [1, 'Salt', '2025-02-03 10:00:00', '2025-02-03 15:30:00'],
        [1, 'Bread', '2025-02-04 10:00:00', '2025-02-04 10:01:00'],
        [1, 'Night', '2025-02-05 10:00:00', '2025-02-26 10:00:00'],
        [2, 'Salt', '2024-12-30 10:00:00', '2025-01-07 15:30:00'],
        [2, 'Bread', '2025-11-04 10:00:00', '2025-11-25 10:01:00'],
        [2, 'Night', '2025-12-31 10:00:00', '2026-01-07 10:00:00'],
      ]),
    ],
  },
  {
    group: 'Brought back before it was lent, as the book has it, or years later',
    sets: [
      exact(readers(2), [
        [1, 'Salt', '2025-02-03 10:00:00', '2025-02-01 15:30:00'],
        [1, 'Bread', '2025-02-04 10:00:00', '2024-11-30 10:00:00'],
        [1, 'Night', '2025-02-05 10:00:00', '2025-02-05 10:00:00'],
        [2, 'Salt', '2025-01-30 10:00:00', '2027-01-07 15:30:00'],
        [2, 'Bread', '2025-11-04 10:00:00', '2031-11-25 10:01:00'],
        [2, 'Night', '2025-12-31 10:00:00', '2026-12-31 10:00:00'],
      ]),
    ],
  },
  {
    group: 'Readers of one name',
    count: 1,
    make: (random) => bus(random, { readers: 9, loans: 30, titles: 900_000, names: 3 }),
  },
  {
    group: 'A valley that reads',
    count: 2,
    make: (random, index) =>
      bus(random, {
        readers: 200,
        loans: 2_000,
        titles: 60 + 200 * index,
        years: [2024, 2025],
        out: 10,
      }),
  },
  {
    group: 'As large as it gets',
    count: 1,
    make: (random) =>
      bus(random, { readers: 900, loans: 99_000, titles: 300, years: [2024, 2025], out: 5 }),
  },
]);
