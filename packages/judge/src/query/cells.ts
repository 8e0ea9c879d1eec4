import type { Cell, ColumnType } from './query-signature.ts';

/** Types between which no difference is made: how many digits a number keeps is not the question. */
export type Family = 'number' | 'text' | 'boolean' | 'time' | 'other';

const families: Readonly<Record<string, Family>> = {
  integer: 'number',
  smallint: 'number',
  bigint: 'number',
  numeric: 'number',
  real: 'number',
  'double precision': 'number',
  text: 'text',
  'character varying': 'text',
  character: 'text',
  name: 'text',
  unknown: 'text',
  boolean: 'boolean',
  date: 'time',
  'timestamp without time zone': 'time',
  'timestamp with time zone': 'time',
  timestamp: 'time',
};

export function familyOf(type: ColumnType | string): Family {
  return families[type] ?? 'other';
}

/** A cell of a result in the one way in which it is shown and compared. */
export function canonicalCell(text: string | null, type: string): Cell {
  if (text === null) return null;
  switch (familyOf(type)) {
    case 'number':
      return canonicalNumber(text);
    case 'boolean':
      return text === 't' || text === 'true';
    case 'time':
      return canonicalTime(text);
    default:
      return text;
  }
}

/** Without zeros that say nothing: 2.50 is 2.5. Whole numbers that JavaScript knows exactly are numbers. */
function canonicalNumber(text: string): Cell {
  const plain = /^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text;
  const number = Number(plain);
  if (Number.isSafeInteger(number)) return number === 0 ? 0 : number;
  return plain;
}

/** A moment at midnight is the day; moments with a zone are in UTC. */
function canonicalTime(text: string): string {
  const local = text
    .replace(/\+00(:00)?$/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return local.replace(/ 00:00:00$/, '');
}

/** So far apart may what two programs make of fractions be. */
const relativeTolerance = 1e-9;
const absoluteTolerance = 1e-9;

/** Whether two cells of one column say the same; both as `canonicalCell` gives them. */
export function isSameCell(expected: Cell, given: Cell, type: ColumnType | string): boolean {
  if (expected === null || given === null) return expected === given;
  if (familyOf(type) !== 'number') return expected === given;
  if (String(expected) === String(given)) return true;
  const isWhole = /^-?\d+$/;
  if (isWhole.test(String(expected)) && isWhole.test(String(given))) return false;
  const [a, b] = [Number(expected), Number(given)];
  // Sums of money are exact: only what a division or a float leaves over is forgiven.
  const relative = type === 'double precision' ? relativeTolerance * Math.abs(a) : 0;
  return Math.abs(a - b) <= Math.max(absoluteTolerance, relative);
}
