import { countOf } from '../say-amounts.ts';
import { canonicalCell, familyOf, isSameCell } from './cells.ts';
import type { GivenColumn } from './query-runner.ts';
import type { QuerySignature, Row } from './query-signature.ts';

export type Given = {
  columns: readonly GivenColumn[];
  rows: readonly (readonly (string | null)[])[];
};

/** The rows of a result as they are shown and compared. */
export function canonicalRows({ columns, rows }: Given): Row[] {
  return rows.map((row) =>
    row.map((cell, index) => canonicalCell(cell, columns[index]?.type ?? 'text')),
  );
}

/** Rows as an author writes them, in the same way. */
export function canonicalExpected({ columns }: QuerySignature, rows: readonly Row[]): Row[] {
  return rows.map((row) =>
    row.map((cell, index) => {
      const text = cell === null ? null : String(cell);
      return canonicalCell(text, columns[index]?.type ?? 'text');
    }),
  );
}

/**
 * Why a result is not the expected one, in a sentence; null when it is. Names of columns do not count,
 * their order does; the order of rows only where the problem says so.
 */
export function compareRows(
  signature: QuerySignature,
  expected: readonly Row[],
  given: Given,
): string | null {
  const wanted = signature.columns;
  if (given.columns.length !== wanted.length) {
    const names = wanted.map(({ name }) => name).join(', ');
    return `Expected ${countOf(wanted.length, 'column')} (${names}), got ${given.columns.length}.`;
  }
  const rows = canonicalRows(given);
  for (const [index, { name, type }] of wanted.entries()) {
    const { type: givenType = 'text' } = given.columns[index] ?? {};
    const isAlwaysNull = rows.every((row) => row[index] === null);
    if (familyOf(type) !== familyOf(givenType) && !isAlwaysNull)
      return `Column ${index + 1}, \`${name}\`, should be ${type}; yours is ${givenType}.`;
  }
  const right = canonicalExpected(signature, expected);
  return signature.order === null
    ? compareAsSets(signature, right, rows)
    : compareInOrder(signature, right, rows);
}

function compareInOrder(
  signature: QuerySignature,
  expected: readonly Row[],
  given: readonly Row[],
): string | null {
  for (let at = 0; at < Math.max(expected.length, given.length); at += 1) {
    const [wanted, got] = [expected[at], given[at]];
    if (wanted === undefined || got === undefined) break;
    const cell = firstDifference(signature, wanted, got);
    if (cell === null) continue;
    const sameSet =
      expected.length === given.length && compareAsSets(signature, expected, given) === null;
    if (sameSet)
      return `The right rows in another order, from row ${at + 1} on. ${signature.order ?? ''}`.trim();
    const name = signature.columns[cell]?.name ?? '';
    return `Row ${at + 1}, \`${name}\`: expected ${show(wanted[cell])}, got ${show(got[cell])}.`;
  }
  return expected.length === given.length ? null : wrongCount(expected.length, given.length);
}

/** Each expected row is found once, whatever the order; rows may occur several times. */
function compareAsSets(
  signature: QuerySignature,
  expected: readonly Row[],
  given: readonly Row[],
): string | null {
  const left = new Map<string, Row[]>();
  for (const row of given) {
    const key = JSON.stringify(row);
    left.set(key, [...(left.get(key) ?? []), row]);
  }
  // What is equal to the letter is found at once; what a fraction sets apart is looked for among the rest.
  const missing = expected.filter((row) => !left.get(JSON.stringify(row))?.pop());
  const rest = [...left.values()].flat();
  for (const row of missing) {
    const at = rest.findIndex((one) => firstDifference(signature, row, one) === null);
    if (at >= 0) {
      rest.splice(at, 1);
      continue;
    }
    const isCount = expected.length !== given.length;
    return `The row ${showRow(row)} is missing.${isCount ? ` ${wrongCount(expected.length, given.length)}` : ''}`;
  }
  const [extra] = rest;
  if (extra === undefined) return null;
  return `The row ${showRow(extra)} is too much. ${wrongCount(expected.length, given.length)}`;
}

function firstDifference({ columns }: QuerySignature, expected: Row, given: Row): number | null {
  const at = columns.findIndex(
    ({ type }, index) => !isSameCell(expected[index] ?? null, given[index] ?? null, type),
  );
  return at < 0 ? null : at;
}

function wrongCount(expected: number, given: number): string {
  return `Expected ${countOf(expected, 'row')}, got ${given}.`;
}

const longestShown = 60;

function show(cell: Row[number] | undefined): string {
  if (cell === null || cell === undefined) return 'null';
  const text = typeof cell === 'string' ? `'${cell}'` : String(cell);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function showRow(row: Row): string {
  return `(${row.map(show).join(', ')})`;
}
