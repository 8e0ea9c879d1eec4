import type { Value } from '../signature.ts';
import { familyOf } from './cells.ts';
import type { ColumnType, QuerySignature } from './query-signature.ts';

type TypedColumn = { name: string; type: ColumnType; nullable?: boolean | undefined };

/** What is wrong with a data set, in a sentence with its place; null when nothing is. */
export function checkDataSet({ tables }: QuerySignature, input: readonly Value[]): string | null {
  if (input.length !== tables.length)
    return `a data set has ${input.length} tables where there are ${tables.length}`;
  for (const [index, { name, columns, key }] of tables.entries()) {
    const fault = checkRows(columns, input[index] ?? null, `\`${name}\``) ?? null;
    if (fault !== null) return fault;
    const twin = twinOf(input[index] as readonly (readonly Value[])[], columns, key);
    if (twin !== null) return `\`${name}\` has two rows with the same ${key.join(', ')}: ${twin}`;
  }
  return missingReference({ tables }, input);
}

/**
 * What is wrong with rows of a result; null when nothing is. Any of its cells may be null, and they may be
 * written as `canonicalCell` gives them: numbers of all types as text, where JavaScript does not know them
 * exactly, and a moment at midnight as its day.
 */
export function checkResult({ columns }: QuerySignature, rows: Value): string | null {
  return checkRows(
    columns.map(({ name, type }) => ({ name, type, nullable: true })),
    rows,
    theResult,
  );
}

function checkRows(columns: readonly TypedColumn[], rows: Value, whose: string): string | null {
  if (!Array.isArray(rows)) return `${whose} is not a list of rows`;
  for (const [at, row] of (rows as readonly Value[]).entries()) {
    if (!Array.isArray(row) || row.length !== columns.length)
      return `${whose}, row ${at + 1}: give ${columns.length} cells`;
    for (const [index, { name, type, nullable }] of columns.entries()) {
      const cell = (row as readonly Value[])[index] ?? null;
      if (cell === null ? nullable : isOfType[type](cell)) continue;
      if (whose === theResult && (isNumber(type, cell) || isMidnight(type, cell))) continue;
      const given = JSON.stringify(cell);
      return `${whose}, row ${at + 1}: \`${name}\` is ${given} where ${type} is expected`;
    }
  }
  return null;
}

const theResult = 'the result';

function isNumber(type: ColumnType, cell: Value): boolean {
  if (familyOf(type) !== 'number') return false;
  return (
    typeof cell === 'number' ||
    (typeof cell === 'string' && /^-?\d+(\.\d+)?(e[-+]\d+)?$/.test(cell))
  );
}

const isMidnight = (type: ColumnType, cell: Value) =>
  type === 'timestamp' && typeof cell === 'string' && isDay(cell);

const isWhole = (most: number) => (cell: Value) =>
  typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) <= most;

const isOfType: Readonly<Record<ColumnType, (cell: Value) => boolean>> = {
  integer: isWhole(2 ** 31 - 1),
  bigint: isWhole(Number.MAX_SAFE_INTEGER),
  numeric: (cell) => typeof cell === 'string' && /^-?\d{1,30}(\.\d{1,30})?$/.test(cell),
  'double precision': (cell) => typeof cell === 'number' && Number.isFinite(cell),
  text: (cell) => typeof cell === 'string' && !cell.includes('\0'),
  boolean: (cell) => typeof cell === 'boolean',
  date: (cell) => typeof cell === 'string' && isDay(cell),
  timestamp: (cell) => typeof cell === 'string' && isMoment(cell),
};

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isMoment(text: string): boolean {
  const [day = '', time = ''] = text.split(' ');
  return isDay(day) && /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?$/.test(time);
}

/** A key that two rows share, as text; null when there is none. */
function twinOf(
  rows: readonly (readonly Value[])[],
  columns: readonly TypedColumn[],
  key: readonly string[],
): string | null {
  const places = key.map((name) => columns.findIndex((column) => column.name === name));
  const seen = new Set<string>();
  for (const row of rows) {
    const text = JSON.stringify(places.map((place) => row[place]));
    if (seen.has(text)) return text;
    seen.add(text);
  }
  return null;
}

function missingReference(
  { tables }: Pick<QuerySignature, 'tables'>,
  input: readonly Value[],
): string | null {
  const valuesOf = (place: string) => {
    const [table, column] = place.split('.');
    const at = tables.findIndex(({ name }) => name === table);
    const cell = tables[at]?.columns.findIndex(({ name }) => name === column) ?? -1;
    return new Set((input[at] as readonly Value[][]).map((row) => row[cell]));
  };
  for (const [index, { name, columns }] of tables.entries()) {
    for (const [cell, column] of columns.entries()) {
      if (column.references === undefined) continue;
      const known = valuesOf(column.references);
      const stray = (input[index] as readonly Value[][]).find(
        (row) => row[cell] !== null && !known.has(row[cell] as Value),
      );
      if (stray)
        return `\`${name}\`.\`${column.name}\` is ${JSON.stringify(stray[cell])}, which no ${column.references} is`;
    }
  }
  return null;
}
