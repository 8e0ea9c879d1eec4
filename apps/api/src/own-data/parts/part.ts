/** What a column holds, and how its value stands in the file. A list names all values it may have. */
export type ColumnKind =
  | 'id'
  | 'uuid'
  | 'text'
  | 'code'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'time'
  | 'json'
  | 'texts'
  | 'integers'
  | readonly string[];

export type Column = {
  kind: ColumnKind;
  /** One sentence for docs/export.md. */
  says: string;
  nullable?: boolean;
  /** What it is in files that were written before there was such a column. */
  before?: unknown;
  /** Of an id: the table whose row it names. */
  of?: string;
};

/** A row of the file: what `JSON.parse` makes of one line. */
export type Row = Record<string, unknown>;

/**
 * One table in the export: a file `data/<table>.jsonl`, a row a line. Written, read back, counted,
 * described in docs/export.md and checked against the database by what stands here.
 */
export type Part = {
  table: string;
  /** One sentence for docs/export.md. */
  says: string;
  /** A column of its own says whose it is, or the row that it belongs to. */
  owner: 'own' | { by: string; of: string };
  /** Rows are read in this order; together they name one row of an owner. */
  key: readonly string[];
  columns: Readonly<Record<string, Column>>;
  /** Columns that are not written, each with the reason. */
  leftOut?: Readonly<Record<string, string>>;
  /** Of rows with an id: columns that say what one is about. What is here about the same stays, alone. */
  sameAs?: readonly string[];
  /** Rows that are written, as a condition in SQL. */
  only?: string;
  /** What no single column can tell: a sentence when the row is wrong. */
  fault?: (row: Row) => string | null;
};

export const id = (of: string, says: string): Column => ({ kind: 'id', of, says });
export const uuid = (says: string): Column => ({ kind: 'uuid', says });
export const text = (says: string): Column => ({ kind: 'text', says });
export const code = (says: string): Column => ({ kind: 'code', says });
export const integer = (says: string): Column => ({ kind: 'integer', says });
export const number = (says: string): Column => ({ kind: 'number', says });
export const boolean = (says: string): Column => ({ kind: 'boolean', says });
export const time = (says: string): Column => ({ kind: 'time', says });
export const json = (says: string): Column => ({ kind: 'json', says });
export const texts = (says: string): Column => ({ kind: 'texts', says });
export const integers = (says: string): Column => ({ kind: 'integers', says });
export const oneOf = (kind: readonly string[], says: string): Column => ({ kind, says });
/** A column that older files do not have. */
export const since = (column: Column, before: unknown): Column => ({ ...column, before });
export const orNull = (column: Column): Column => ({ ...column, nullable: true });
