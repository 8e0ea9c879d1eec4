import type { Grid } from '@dryrun/contract';

type Row = Grid['rows'][number];
type Cell = Row[number];

export type Numbered = { number: number; cells: Row };
/** Rows that stand side by side; null where one side has none. */
export type Pair = { left: Numbered | null; right: Numbered | null };

/**
 * The rows of two results, each beside the one of the same first cell, as `isSame` tells, in the order of both. Where first
 * cells do not tell the rows apart, or come in another order, nothing can be lined up by them: then the
 * first stands beside the first, and so on.
 */
export function lineUp(
  left: readonly Row[],
  right: readonly Row[],
  isSame: (cell: Cell, other: Cell, column: number) => boolean,
): Pair[] {
  const places = placesByName(right);
  const names = placesByName(left);
  if (places === null || names === null) return sideBySide(numbered(left), numbered(right));
  // What no row of the left is called to the letter may be one of them, written otherwise.
  const others = right.flatMap((row, at) => (names.has(nameOf(row)) ? [] : [at]));
  const writtenOtherwise = ([first = null]: Row) => {
    const one = others.findIndex((place) => isSame(first, right[place]?.[0] ?? null, 0));
    return one < 0 ? undefined : others.splice(one, 1)[0];
  };
  const pairs: Pair[] = [];
  let from = { left: 0, right: 0 };
  for (const [at, row] of left.entries()) {
    const found = places.get(nameOf(row)) ?? writtenOtherwise(row);
    if (found === undefined) continue;
    if (found < from.right) return sideBySide(numbered(left), numbered(right));
    pairs.push(...between(numbered(left, from.left, at), numbered(right, from.right, found)), {
      left: { number: at + 1, cells: row },
      right: { number: found + 1, cells: right[found] ?? [] },
    });
    from = { left: at + 1, right: found + 1 };
  }
  return [...pairs, ...between(numbered(left, from.left), numbered(right, from.right))];
}

/** Rows that no name holds together: as many on both sides are meant to be the same ones. */
function between(left: Numbered[], right: Numbered[]): Pair[] {
  if (left.length === right.length) return sideBySide(left, right);
  return [
    ...left.map((row): Pair => ({ left: row, right: null })),
    ...right.map((row): Pair => ({ left: null, right: row })),
  ];
}

function sideBySide(left: readonly Numbered[], right: readonly Numbered[]): Pair[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => ({
    left: left[at] ?? null,
    right: right[at] ?? null,
  }));
}

function numbered(rows: readonly Row[], from = 0, to = rows.length): Numbered[] {
  return rows.slice(from, to).map((cells, at) => ({ number: from + at + 1, cells }));
}

/** Where the row of each first cell stands; null when two rows have the same. */
function placesByName(rows: readonly Row[]): Map<string, number> | null {
  const places = new Map(rows.map((row, at) => [nameOf(row), at]));
  return places.size === rows.length ? places : null;
}

const nameOf = ([first = null]: Row) => JSON.stringify(first);
