import { checkDataSet, type QuerySignature, type Row, rowsOf, type Value } from '@dryrun/judge';

/** The rows of each table. */
export type Rows = readonly (readonly Row[])[];

export const rowsIn = (tables: Rows) => tables.reduce((sum, rows) => sum + rows.length, 0);

/**
 * Data sets with a stretch of rows fewer, all stretches of this length, one after the other over all
 * tables. What refers to a row that goes, goes too.
 */
export function* withFewerRows(
  signature: QuerySignature,
  tables: Rows,
  length: number,
): Generator<Rows> {
  const total = rowsIn(tables);
  for (let from = 0; from < total; from += length) {
    let before = 0;
    const left = tables.map((rows) => {
      const begin = before;
      before += rows.length;
      return rows.filter((_, at) => begin + at < from || begin + at >= from + length);
    });
    const whole = withoutStrays(signature, left);
    if (checkDataSet(signature, asInput(whole)) === null) yield whole;
  }
}

export const asInput = (tables: Rows): readonly Value[] => tables as readonly Value[];
export const asRows = (input: readonly Value[]): Rows => input.map((table) => rowsOf(table));

/** Without rows that refer to one that is not there, and without those that refer to these. */
function withoutStrays({ tables: all }: QuerySignature, tables: Rows): Rows {
  let left = tables;
  for (;;) {
    const known = left;
    const fewer = known.map((rows, index) => {
      const held = (all[index]?.columns ?? []).flatMap(({ references }, cell) =>
        references === undefined ? [] : [{ cell, values: valuesOf(all, known, references) }],
      );
      return rows.filter((row) =>
        held.every(({ cell, values }) => (row[cell] ?? null) === null || values.has(row[cell])),
      );
    });
    if (rowsIn(fewer) === rowsIn(known)) return known;
    left = fewer;
  }
}

/** @param place `table.column` */
function valuesOf(all: QuerySignature['tables'], tables: Rows, place: string): Set<unknown> {
  const [table, column] = place.split('.');
  const at = all.findIndex(({ name }) => name === table);
  const cell = all[at]?.columns.findIndex(({ name }) => name === column) ?? -1;
  return new Set(tables[at]?.map((row) => row[cell]));
}
