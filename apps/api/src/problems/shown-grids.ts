import type { Grid, Grids } from '@dryrun/contract';
import { type QuerySignature, type Row, rowsOf, type Value } from '@dryrun/problem-kit';

/** Rows that are shown of a table, and of a result. */
const mostRows = { table: 20, result: 200 };
const mostCharacters = 200;

/** What is known of a test besides its data set. */
type Outcome = {
  expected?: Value | undefined;
  /** The result that came, as the judge keeps it. */
  output: string | null;
};

/** A data set and what came of it, to be shown as tables. */
export function showGrids(
  { tables, columns, order }: QuerySignature,
  input: readonly Value[],
  { expected, output }: Outcome,
): Grids {
  return {
    tables: tables.map((table, index) => ({
      name: table.name,
      ...gridOf(table.columns, rowsOf(input[index] ?? []), mostRows.table),
    })),
    expected: expected === undefined ? null : gridOf(columns, rowsOf(expected), mostRows.result),
    output: output === null ? null : resultOf(output),
    ordered: order !== null,
  };
}

function resultOf(output: string): Grid {
  const { columns, rows } = JSON.parse(output) as { columns: [string, string][]; rows: Row[] };
  const named = columns.map(([name, type]) => ({ name, type }));
  return gridOf(named, rows, mostRows.result);
}

function gridOf(
  columns: readonly { name: string; type: string }[],
  rows: readonly Row[],
  most: number,
): Grid {
  return {
    columns: columns.map(({ name, type }) => ({ name, type })),
    rows: rows.slice(0, most).map((row) => row.map(showCell)),
    total: rows.length,
  };
}

function showCell(cell: Row[number]): string | null {
  if (cell === null) return null;
  const text = String(cell);
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text;
}
