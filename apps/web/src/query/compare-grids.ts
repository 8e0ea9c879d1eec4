import type { Grid } from '@dryrun/contract';

type Row = Grid['rows'][number];

/** A row of either side, with what is to be seen in it. */
export type ShownRow = {
  /** From 1, as in its own grid; null where the other side has a row and this one none. */
  number: number | null;
  cells: Row;
  /** Cells that differ from those of the other side. */
  unlike: readonly boolean[];
};

export type ShownRows = { expected: readonly ShownRow[]; output: readonly ShownRow[] };

/**
 * Two results beside each other, row by row. Where their order does not count, rows that both have stand
 * side by side first, and then what only one of them has.
 */
export function compareGrids(expected: Grid, output: Grid, ordered: boolean): ShownRows {
  const pairs = ordered ? inOrder(expected.rows, output.rows) : bySet(expected.rows, output.rows);
  return {
    expected: pairs.map(({ left, right }) => shown(left, right)),
    output: pairs.map(({ left, right }) => shown(right, left)),
  };
}

type Numbered = { number: number; cells: Row };
type Pair = { left: Numbered | null; right: Numbered | null };

function inOrder(left: readonly Row[], right: readonly Row[]): Pair[] {
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, at) => ({
    left: numbered(left, at),
    right: numbered(right, at),
  }));
}

function bySet(left: readonly Row[], right: readonly Row[]): Pair[] {
  const waiting = new Map<string, number[]>();
  right.forEach((row, at) => {
    const key = JSON.stringify(row);
    waiting.set(key, [...(waiting.get(key) ?? []), at]);
  });
  const both: Pair[] = [];
  const only: Pair[] = [];
  left.forEach((row, at) => {
    const found = waiting.get(JSON.stringify(row))?.shift();
    const pair = { left: numbered(left, at), right: null };
    if (found === undefined) only.push(pair);
    else both.push({ ...pair, right: numbered(right, found) });
  });
  const rest = [...waiting.values()].flat().sort((a, b) => a - b);
  return [...both, ...only, ...rest.map((at) => ({ left: null, right: numbered(right, at) }))];
}

function numbered(rows: readonly Row[], at: number): Numbered | null {
  const cells = rows[at];
  return cells === undefined ? null : { number: at + 1, cells };
}

function shown(own: Numbered | null, other: Numbered | null): ShownRow {
  if (own === null) return { number: null, cells: [], unlike: [] };
  return { ...own, unlike: own.cells.map((cell, index) => other?.cells[index] !== cell) };
}
