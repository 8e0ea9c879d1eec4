import { type Grid, isSameCell } from '@dryrun/contract';
import { nameDifference } from '../ui/problem/name-difference.ts';
import type { ShownRow, ShownRows } from './compare-grids.ts';
import { isNumber } from './GridTable.tsx';

type Row = Grid['rows'][number];

/** Rows that stand alone are held each against each: of more than these only the first are. */
const mostAlone = 20;

/**
 * Names the first cell of a result that looks as it should and is not: a space at its end, one kind of
 * space for another. Null where what differs can be seen; a number may be written in any way.
 */
export function nameUnseen(
  { expected, output }: ShownRows,
  columns: Grid['columns'],
): string | null {
  const missing = expected.filter(({ alone }) => alone === true).slice(0, mostAlone);
  const there = output.filter(({ number }) => number !== null);
  const pairs = [
    ...there.flatMap((row) => (row.beside ? [{ row, wanted: row.beside }] : [])),
    ...there
      .filter(({ beside }) => beside === null)
      .slice(0, mostAlone)
      .flatMap((row) => missing.map(({ cells }) => ({ row, wanted: cells }))),
  ];
  for (const { row, wanted } of pairs) {
    const found = firstUnseen(row, wanted, columns);
    if (found === null) continue;
    const { name, sentence } = found;
    return `Row ${row.number}, ${name}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  }
  return null;
}

/** The first cell that differs, where all that do cannot be told apart by looking. */
function firstUnseen({ cells }: ShownRow, wanted: Row, columns: Grid['columns']) {
  let first: { name: string; sentence: string } | null = null;
  for (const [index, cell] of cells.entries()) {
    const other = wanted[index] ?? null;
    const { name = '', type = '' } = columns[index] ?? {};
    if (isSameCell(other, cell, type)) continue;
    if (cell === null || other === null) return null;
    if (isNumber.test(type) || isPlainlyUnlike(cell, other)) return null;
    const sentence = nameDifference(JSON.stringify(cell), JSON.stringify(other));
    if (sentence === null) return null;
    first ??= { name, sentence };
  }
  return first;
}

/** Told quickly of most texts: in ASCII nothing but spaces is hard to see. */
function isPlainlyUnlike(cell: string, other: string): boolean {
  if (/\P{ASCII}/u.test(cell + other)) return false;
  const ink = (text: string) => text.replace(/[^!-~]/g, '');
  return ink(cell) !== ink(other) && Number(cell) !== Number(other);
}
