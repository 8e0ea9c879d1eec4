import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { deletedTables, keptTables, notExported, parts } from './parts/parts.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

type Reference = { table: string; column: string; of: string; cascades: boolean };

/** Every reference of a table of ours to another, as the database knows it. */
async function references(): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    select c.conrelid::regclass::text as "table", a.attname as "column",
      c.confrelid::regclass::text as of, c.confdeltype = 'c' as cascades
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace`.execute(api.db);
  return rows.map((row) => ({ ...row, of: bare(row.of), table: bare(row.table) }));
}

/** Read and written as the view that stands before it, whatever way its texts are kept. */
const seenThrough: Record<string, string> = { draft_change: 'draft_revision' };
const bare = (name: string) => {
  const table = name.replaceAll('"', '');
  return seenThrough[table] ?? table;
};

/** Every table with rows of an owner: those that name one, and those that belong to such rows. */
async function ownersTables(): Promise<string[]> {
  const all = await references();
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'owner_id'`.execute(api.db);
  const found = new Set(rows.map(({ name }) => name));
  found.add('user');
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { table, of } of all) if (found.has(of)) found.add(table);
  }
  found.delete('user');
  return [...found].sort();
}

test('every table with an owner is in the export, or on the list of those that are not', async () => {
  const told = [...parts.map(({ table }) => table), ...Object.keys(notExported)];
  expect(told.toSorted()).toEqual(await ownersTables());
  expect(new Set(told).size).toBe(told.length);
});

test('every column of these tables is in the export, or left out with a reason', async () => {
  for (const { table, columns, leftOut = {}, owner } of parts) {
    const { rows } = await sql<{ name: string }>`
      select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = ${table}`.execute(api.db);
    const told = [...Object.keys(columns), ...Object.keys(leftOut)];
    if (owner === 'own' && !told.includes('owner_id')) told.push('owner_id');
    expect(told.toSorted(), table).toEqual(rows.map(({ name }) => name).sort());
  }
});

test('every table with an owner is emptied when all is deleted, or on the list of those that stay', async () => {
  const all = await references();
  const gone = new Set(deletedTables);
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const { table, of, cascades } of all) if (cascades && gone.has(of)) gone.add(table);
  }
  const kept = Object.keys(keptTables);
  expect([...gone, ...kept].toSorted()).toEqual(await ownersTables());
});
