import type { Grid } from '@dryrun/contract';
import { nameDifference } from '../ui/problem/name-difference.ts';
import type { ShownRow, ShownRows } from './compare-grids.ts';

type Row = Grid['rows'][number];

/**
 * Names the first cell of a result that looks as it should and is not: a space at its end, one kind of
 * space for another, a number written otherwise. Null where what differs can be seen.
 */
export function nameUnseen(
  { expected, output }: ShownRows,
  columns: Grid['columns'],
): string | null {
  const missing = expected.filter(({ alone }) => alone === true);
  for (const row of output) {
    if (row.number === null) continue;
    for (const wanted of row.beside ? [row.beside] : missing.map(({ cells }) => cells)) {
      const found = firstUnseen(row, wanted);
      if (found === null) continue;
      const { index, sentence } = found;
      const place = `Row ${row.number}, ${columns[index]?.name}`;
      return `${place}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
    }
  }
  return null;
}

/** The first cell that differs, where all that do cannot be told apart by looking. */
function firstUnseen({ cells }: ShownRow, wanted: Row) {
  const differing = cells.flatMap((cell, index) => {
    const other = wanted[index];
    if (cell === other) return [];
    if (cell === null || typeof other !== 'string') return [{ index, sentence: null }];
    return [{ index, sentence: nameDifference(JSON.stringify(cell), JSON.stringify(other)) }];
  });
  const [first] = differing;
  if (!first || differing.some(({ sentence }) => sentence === null)) return null;
  return { index: first.index, sentence: first.sentence ?? '' };
}
