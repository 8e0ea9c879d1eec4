import { type Grid, isSameCell } from '@dryrun/contract';
import { lineUp, type Numbered, type Pair } from './line-up.ts';

type Row = Grid['rows'][number];
type Cell = Row[number];
type IsSame = (cell: Cell, other: Cell, column: number) => boolean;

/** A row of either side, with what is to be seen in it. */
export type ShownRow = {
  /** From 1, as in its own grid; null where the other side has a row and this one none. */
  number: number | null;
  cells: Row;
  /** Cells that differ from those of the other side. */
  unlike: readonly boolean[];
  /** The row that it stands beside; null for one that stands alone. */
  beside: Row | null;
  /** Whether the other side has no such row; for one that is not there, how the other calls its row. */
  alone: boolean | string;
};

export type ShownRows = { expected: readonly ShownRow[]; output: readonly ShownRow[] };

/**
 * Two results beside each other, row by row. Where their order counts they are lined up by their first
 * column, so that one row that lacks does not mark all that follow; where it does not, rows that both
 * have stand side by side first, and then what only one of them has. A number that is written otherwise
 * is the same, as it is to the judge.
 */
export function compareGrids(expected: Grid, output: Grid, ordered: boolean): ShownRows {
  const isSame = (cell: Cell, other: Cell, at: number) =>
    isSameCell(cell, other, expected.columns[at]?.type ?? 'text');
  const pairs = ordered
    ? lineUp(expected.rows, output.rows, isSame)
    : bySet(expected.rows, output.rows, isSame);
  return {
    expected: pairs.map(({ left, right }) => shown(left, right, isSame)),
    output: pairs.map(({ left, right }) => shown(right, left, isSame)),
  };
}

/** "2 rows of 4: one is missing, one has other values." of what is shown; null when nothing differs. */
export function sayDifferences({ expected, output }: ShownRows): string | null {
  let missing = 0;
  let extra = 0;
  let other = 0;
  for (const [at, row] of expected.entries()) {
    if (row.number === null) extra++;
    else if (output[at]?.number === null) missing++;
    else if (row.unlike.includes(true)) other++;
  }
  const differing = missing + extra + other;
  if (differing === 0) return null;
  const parts = [
    ...said(missing, 'is missing', 'are missing'),
    ...said(extra, 'is too many', 'are too many'),
    ...said(other, 'has other values', 'have other values'),
  ];
  const rows = expected.length === 1 ? '1 row' : `${expected.length} rows`;
  return `${differing} of ${rows} ${differing === 1 ? 'differs' : 'differ'}: ${parts.join(', ')}.`;
}

function said(count: number, one: string, more: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `one ${one}` : `${count.toLocaleString('en')} ${more}`];
}

function bySet(left: readonly Row[], right: readonly Row[], isSame: IsSame): Pair[] {
  const waiting = new Map<string, number[]>();
  right.forEach((row, at) => {
    const key = JSON.stringify(row);
    waiting.set(key, [...(waiting.get(key) ?? []), at]);
  });
  // What is equal to the letter is found at once; what is written otherwise is looked for in the rest.
  const exactly = left.map((row) => waiting.get(JSON.stringify(row))?.shift());
  const rest = [...waiting.values()].flat().sort((a, b) => a - b);
  const found = left.map((row, at) => {
    if (exactly[at] !== undefined) return exactly[at];
    const one = rest.findIndex((place) => isSameRow(row, right[place] ?? [], isSame));
    return one < 0 ? undefined : rest.splice(one, 1)[0];
  });
  const numbered = (rows: readonly Row[], at: number) => ({
    number: at + 1,
    cells: rows[at] ?? [],
  });
  const pairs = found.map((place, at): Pair => {
    return { left: numbered(left, at), right: place === undefined ? null : numbered(right, place) };
  });
  return [
    ...pairs.filter((pair) => pair.right !== null),
    ...pairs.filter((pair) => pair.right === null),
    ...rest.map((at): Pair => ({ left: null, right: numbered(right, at) })),
  ];
}

const isSameRow = (row: Row, other: Row, isSame: IsSame) =>
  row.length === other.length && row.every((cell, at) => isSame(cell, other[at] ?? null, at));

function shown(own: Numbered | null, other: Numbered | null, isSame: IsSame): ShownRow {
  if (own === null) {
    return { number: null, cells: [], unlike: [], beside: null, alone: other?.cells[0] ?? 'null' };
  }
  const { number, cells } = own;
  // A row that is there alone is marked as a whole.
  const unlike = cells.map(
    (cell, at) => other !== null && !isSame(cell, other.cells[at] ?? null, at),
  );
  // A cell that is written otherwise stands beside itself, so that none of its digits is marked.
  const beside = other?.cells.map((cell, at) => (unlike[at] ? cell : (cells[at] ?? cell))) ?? null;
  return { number, cells, unlike, beside, alone: other === null };
}
