import { randomBytes } from 'node:crypto';
import { type QuerySignature, type QueryTable, type Row, rowsOf, type Value } from '@dryrun/judge';
import type pg from 'pg';
import { candidates } from './lock-down.ts';
import { serverLimits } from './settings.ts';

type Loaded = { schema: Promise<string>; rows: number; uses: number };

/** Rows that are sent at once. */
const portion = 20_000;

/**
 * The data sets that a server holds, each in a schema of its own under a name that nobody guesses.
 * Those that were not used for the longest go when all together become too many.
 */
export class DataSets {
  readonly #admin: pg.Client;
  /** By the input itself: whoever judges keeps it as long as it may be asked for again. */
  readonly #loaded = new Map<readonly Value[], Loaded>();

  constructor(admin: pg.Client) {
    this.#admin = admin;
  }

  /** Holds a data set until it is given back, and tells its schema. */
  async take(signature: QuerySignature, input: readonly Value[]): Promise<string> {
    const known = this.#loaded.get(input);
    // The one that is used last comes last.
    if (known) this.#loaded.delete(input);
    const rows = input.reduce((sum: number, table) => sum + rowsOf(table).length, 0);
    const one = known ?? { schema: this.#load(signature, input), rows, uses: 0 };
    this.#loaded.set(input, one);
    one.uses += 1;
    try {
      const schema = await one.schema;
      if (!known) await this.#makeRoom();
      return schema;
    } catch (error) {
      this.#loaded.delete(input);
      throw error;
    }
  }

  async schemaOf(input: readonly Value[]): Promise<string | null> {
    return (await this.#loaded.get(input)?.schema) ?? null;
  }

  giveBack(input: readonly Value[]): void {
    const one = this.#loaded.get(input);
    if (one) one.uses -= 1;
  }

  async #makeRoom(): Promise<void> {
    let rows = [...this.#loaded.values()].reduce((sum, one) => sum + one.rows, 0);
    for (const [input, one] of [...this.#loaded]) {
      if (rows <= serverLimits.loadedRows) return;
      if (one.uses > 0) continue;
      this.#loaded.delete(input);
      rows -= one.rows;
      await this.#admin.query(`drop schema ${await one.schema} cascade`);
    }
  }

  async #load({ tables }: QuerySignature, input: readonly Value[]): Promise<string> {
    const schema = `d_${randomBytes(12).toString('hex')}`;
    await this.#admin.query(
      [`create schema ${schema}`, ...tables.map((table) => definitionOf(schema, table))].join(';'),
    );
    for (const [index, table] of tables.entries()) {
      const rows = rowsOf(input[index] ?? []);
      for (let from = 0; from < rows.length; from += portion)
        await this.#admin.query(insertion(schema, table, rows.slice(from, from + portion)));
    }
    await this.#admin.query(
      [
        ...tables.map(
          ({ name, key }) =>
            `alter table ${schema}."${name}" add primary key (${key.map(quoted).join(', ')})`,
        ),
        ...tables.map(({ name }) => `analyze ${schema}."${name}"`),
        `grant select on all tables in schema ${schema} to ${candidates}`,
      ].join(';'),
    );
    return schema;
  }
}

function definitionOf(schema: string, { name, columns }: QueryTable): string {
  const parts = columns.map(
    (column) => `"${column.name}" ${column.type}${column.nullable ? '' : ' not null'}`,
  );
  return `create table ${schema}."${name}" (${parts.join(', ')})`;
}

/** A column at a time, as the text of an array: quicker than a row at a time. */
function insertion(schema: string, { name, columns }: QueryTable, rows: readonly Row[]) {
  const lists = columns.map(({ type }, index) => `$${index + 1}::text::${type}[]`);
  return {
    text: `insert into ${schema}."${name}" select * from unnest(${lists.join(', ')})`,
    values: columns.map((_, index) => arrayText(rows, index)),
  };
}

function arrayText(rows: readonly Row[], index: number): string {
  const cells = rows.map((row) => {
    const cell = row[index] ?? null;
    if (cell === null) return 'NULL';
    return typeof cell === 'string' ? `"${cell.replace(/["\\]/g, '\\$&')}"` : String(cell);
  });
  return `{${cells.join(',')}}`;
}

function quoted(name: string): string {
  return `"${name}"`;
}
