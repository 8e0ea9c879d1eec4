import type { Signature, Value } from '../signature.ts';

/** The types that a column of a problem's tables, or of its result, may have, in Postgres' words. */
export const columnTypes = [
  'integer',
  'bigint',
  'numeric',
  'double precision',
  'text',
  'boolean',
  'date',
  'timestamp',
] as const;
export type ColumnType = (typeof columnTypes)[number];

export type TableColumn = {
  name: string;
  type: ColumnType;
  /** Whether it may be null; never, when left out. */
  nullable?: boolean | undefined;
  /** `table.column` whose values it holds. */
  references?: string | undefined;
};

export type QueryTable = {
  name: string;
  columns: readonly TableColumn[];
  /** The columns that tell one row from all others. */
  key: readonly string[];
};

/** A column of the result. Its name is for people: results are compared by position. */
export type ResultColumn = { name: string; type: ColumnType; meaning: string };

/**
 * What a query is asked on and asked for. A test's input holds the rows of each table, in the order of
 * the tables; its output is the rows of the result.
 */
export type QuerySignature = {
  kind: 'query';
  tables: readonly QueryTable[];
  columns: readonly ResultColumn[];
  /** What decides the order of the rows, as a sentence; null where any order is right. */
  order: string | null;
};

/** What a problem asks for: a program of some signature, or a query. */
export type ProblemSignature = Signature | QuerySignature;

/**
 * A cell as it stands in data sets and results: a number for `integer`, `bigint` and `double precision`,
 * text for `numeric` (`'12.50'`), `date` (`'2025-03-01'`) and `timestamp` (`'2025-03-01 14:30:00'`).
 */
export type Cell = null | boolean | number | string;
export type Row = readonly Cell[];

/** The rows of a value that is known to be some. */
export function rowsOf(value: Value): readonly Row[] {
  return value as readonly Row[];
}
