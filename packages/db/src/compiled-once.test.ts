import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import { expect, test } from 'vitest';
import { compiledOnce } from './compiled-once.ts';
import type { Schema } from './schema.ts';

/** A database that answers nothing, and what it was asked. */
function listening() {
  const asked: [sql: string, parameters: readonly unknown[]][] = [];
  const db = new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (of) => new PostgresIntrospector(of),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => void asked.push([query.sql, query.parameters]),
  });
  return { db, asked };
}

type Values = { owner: string; assessment: string | null; names: string[]; at: Date };

const noon = new Date('2026-11-29T12:00:00Z');
const values: Values = { owner: 'ann', assessment: 'a', names: ['x', 'y'], at: noon };
const rows: Values[] = [
  values,
  { ...values, owner: 'bob', names: [] },
  { ...values, assessment: null },
  { ...values, owner: 'eve' },
  { ...values, owner: 'dan', assessment: null },
];

const ofAssessment = ({ assessment }: Values) =>
  assessment === null ? sql<boolean>`assessment is null` : sql<boolean>`assessment = ${assessment}`;

const template = (given: Values) => sql<{ id: string }>`
  select id from run where owner = ${given.owner} and ${ofAssessment(given)}
    and name = any(${given.names}) and at < ${given.at} and editor <> ${given.owner} and size > ${7}`;

const built = (given: Values, db: Kysely<Schema>) =>
  db
    .insertInto('run')
    .values({ id: sql`gen_random_uuid()`, owner_id: given.owner, created_at: given.at } as never)
    .onConflict((conflict) => conflict.column('id').where(ofAssessment(given)).doNothing())
    .returning('id');

test.each([
  ['a template', template],
  ['a statement that was built', built],
])(
  '%s asks the same as one that is compiled each time, and is made once a text',
  async (_, make) => {
    const { db, asked } = listening();
    let times = 0;
    const ask = compiledOnce((given: Values) => {
      times += 1;
      return make(given, db);
    });
    for (const given of rows) await ask(db, given);
    expect(times).toBe(2);
    const each = rows.map((given) => make(given, db).compile(db));
    expect(asked).toEqual(each.map(({ sql: text, parameters }) => [text, parameters]));
  },
);
