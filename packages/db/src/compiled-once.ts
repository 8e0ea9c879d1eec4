import type { CompiledQuery } from 'kysely';
import type { Database } from './schema.ts';

/** Stands in a statement for a value that comes with each time that it is asked. */
class Blank {
  readonly of: string;

  constructor(of: string) {
    this.of = of;
  }
}

/**
 * A statement whose text Kysely makes once, not each time that it is asked. For what every submission
 * asks.
 *
 * @param make is called with blanks in place of the values, so it may do nothing with them but put them
 *   into the statement. It sees which are null, as that may change the text: each such choice is made
 *   once.
 */
export function compiledOnce<Values extends Record<string, unknown>, Row>(
  make: (values: Values, db: Database) => { compile(db: Database): CompiledQuery<Row> },
): (db: Database, values: Values) => Promise<Row[]> {
  const made = new Map<string, CompiledQuery<Row>>();
  return async (db, values) => {
    const nulls = Object.keys(values)
      .filter((name) => values[name] === null)
      .join();
    const query = made.get(nulls) ?? make(withBlanks(values), db).compile(db);
    made.set(nulls, query);
    const parameters = query.parameters.map((one) => (one instanceof Blank ? values[one.of] : one));
    const { rows } = await db.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}

function withBlanks<Values extends Record<string, unknown>>(values: Values): Values {
  const blanks = Object.keys(values).map((name) => [
    name,
    values[name] === null ? null : new Blank(name),
  ]);
  return Object.fromEntries(blanks);
}
