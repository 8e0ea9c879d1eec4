import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { migrateDatabase, migrationNames } from '../migrate.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';

let folder: string;
let file: string;
let cleanUps: (() => Promise<unknown>)[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dryrun-backup-'));
  file = path.join(folder, 'backup');
  cleanUps = [];
});
afterEach(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
  rmSync(folder, { recursive: true, force: true });
});

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  cleanUps.push(() => client.end());
  return client;
}

async function makeDatabase(only?: string[]): Promise<{ url: string; client: pg.Client }> {
  const name = `backup_${randomUUID().replaceAll('-', '')}`;
  const admin = await connect(inject('databaseUrl'));
  await admin.query(`create database ${name}`);
  cleanUps.push(() => admin.query(`drop database ${name} with (force)`));
  const url = inject('databaseUrl').replace('/postgres?', `/${name}?`);
  await migrateDatabase(url, only ? { only } : {});
  return { url, client: await connect(url) };
}

/** What JSON, text formats and readers of lines are known to stumble over. */
const odd = 'a\nb\r\nc\u2028d\u2029e"\\ü😀\t';

async function addOwner(client: pg.Client, id: string): Promise<void> {
  await client.query(`insert into "user" (id, name, email) values ($1, $2, $1)`, [id, odd]);
}

async function addAssessment(client: pg.Client, owner: string): Promise<void> {
  const id = randomUUID();
  await client.query(
    `insert into assessment (id, owner_id, preset, preset_name, editor_mode, language, timeout_rule, draw, started_at)
     values ($1, $2, 'classic', $3, 'plain', 'python', 'strict', '{"topics":["\\u2028"]}', '2026-02-03 04:05:06.789123+00')`,
    [id, owner, odd],
  );
  await client.query(
    `insert into section (assessment_id, position, kind, minutes) values ($1, 0, 'coding', 0.1::float8 + 0.2::float8)`,
    [id],
  );
}

/** Everything in our tables, exact to the bit. */
async function contents(client: pg.Client): Promise<Record<string, string[]>> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const found: Record<string, string[]> = {};
  for (const { name } of rows) {
    if (name.startsWith('kysely')) continue;
    const all = await client.query<{ row: string }>(
      `select t::text as row from ${pg.escapeIdentifier(name)} t order by 1`,
    );
    found[name] = all.rows.map(({ row }) => row);
  }
  return found;
}

test('everything comes back as it was, whatever is there meanwhile', async () => {
  const { url, client } = await makeDatabase();
  await addOwner(client, odd);
  await addAssessment(client, odd);
  const before = await contents(client);
  const { rows: functionsBefore } = await client.query(
    `select proname from pg_proc where pronamespace = 'public'::regnamespace order by 1`,
  );
  expect(await backUp(url, file, 'the secret')).toBe(3);

  await addOwner(client, 'later');
  await client.query('delete from assessment');
  expect(await restore(url, file)).toEqual({ rows: 3, secret: 'the secret' });
  expect(await contents(client)).toEqual(before);
  // The rules hold as before: keys, references, defaults, and the migrations that were applied.
  await expect(addOwner(client, odd)).rejects.toThrow('duplicate key');
  await expect(addAssessment(client, 'nobody')).rejects.toThrow('foreign key');
  await migrateDatabase(url);
  const { rows: functions } = await client.query(
    `select proname from pg_proc where pronamespace = 'public'::regnamespace order by 1`,
  );
  expect(functions).toEqual(functionsBefore);
  await client.query('delete from "user"');
  expect((await contents(client)).section).toEqual([]);
});

test('what was acknowledged before it began is in it, and nothing is torn, under load', async () => {
  const { url } = await makeDatabase();
  const acknowledged: string[] = [];
  let going = true;
  const writers = Array.from({ length: 4 }, async (_, writer) => {
    const client = await connect(url);
    for (let n = 0; going; n++) {
      // An owner and its assessment come together or not at all.
      const owner = `${writer}-${n}`;
      await client.query('begin');
      await addOwner(client, owner);
      await addAssessment(client, owner);
      await client.query('commit');
      acknowledged.push(owner);
    }
  });
  await expect.poll(() => acknowledged.length).toBeGreaterThan(500);
  const before = [...acknowledged];
  await backUp(url, file, null);
  going = false;
  await Promise.all(writers);

  const { url: other, client } = await makeDatabase();
  await restore(other, file);
  const { rows } = await client.query<{ id: string; assessments: string }>(
    'select u.id, count(a.id) as assessments from "user" u left join assessment a on a.owner_id = u.id group by u.id',
  );
  const kept = new Set(rows.map(({ id }) => id));
  expect(before.filter((owner) => !kept.has(owner))).toEqual([]);
  expect(rows.filter(({ assessments }) => assessments !== '1')).toEqual([]);
});

test('it can take the place of tables that are being read and written', async () => {
  const { url, client } = await makeDatabase();
  await addOwner(client, 'kept');
  await backUp(url, file, null);
  let going = true;
  const busy = Array.from({ length: 3 }, async (_, writer) => {
    const other = await connect(url);
    for (let n = 0; going; n++) {
      await addOwner(other, `${writer}-${n}`);
      await addAssessment(other, `${writer}-${n}`).catch(() => {}); // its owner may be gone already
      await other.query('select count(*) from assessment a join "user" u on u.id = a.owner_id');
    }
  });
  await restore(url, file);
  going = false;
  await Promise.all(busy);
  const { rows } = await client.query(`select id from "user" where id = 'kept'`);
  expect(rows).toEqual([{ id: 'kept' }]);
});

test('an older backup is brought up to date', async () => {
  const first = (await migrationNames()).slice(0, 3);
  const { url, client } = await makeDatabase(first);
  await addOwner(client, 'old');
  await addAssessment(client, 'old');
  await client.query(
    `insert into draft (id, owner_id, problem, language, code, revision, tab, saved_at)
     values (gen_random_uuid(), 'old', 'p', 'python', 'print(1)', 1, 't', now())`,
  );
  await backUp(url, file, null);
  const { url: newer, client: there } = await makeDatabase();
  await restore(newer, file);
  await migrateDatabase(newer);
  const { rows } = await there.query(`select convert_from(code, 'utf8') as code from draft`);
  expect(rows).toEqual([{ code: 'print(1)' }]);
});

const faults: [name: string, spoil: (whole: Buffer) => Buffer | undefined, code: string][] = [
  ['that is not there', () => undefined, 'backup-unreadable'],
  ['that is cut off', (whole) => whole.subarray(0, whole.length / 2), 'backup-broken'],
  ['that is empty', () => Buffer.alloc(0), 'backup-broken'],
  ['that is something else', () => Buffer.from('select 1;'), 'backup-broken'],
  [
    'without its last line',
    (whole) => changed(whole, (text) => text.replace(/\{"end".*\n/, '')),
    'backup-broken',
  ],
  [
    'without one of its rows',
    (whole) => changed(whole, (text) => text.replace(/\n\[[^\n]*\n/, '\n')),
    'backup-broken',
  ],
  [
    'with a letter changed',
    (whole) => changed(whole, (t) => t.replace('kept', 'left')),
    'backup-broken',
  ],
  [
    'of a newer version',
    (whole) => changed(whole, (text) => text.replace('0001-identity', '9999-identity')),
    'backup-broken',
  ],
];
function changed(whole: Buffer, change: (text: string) => string): Buffer {
  return gzipSync(change(gunzipSync(whole).toString('utf8')));
}

test('a backup that is not whole changes nothing', async () => {
  const { url, client } = await makeDatabase();
  await addOwner(client, 'kept');
  await backUp(url, file, null);
  const whole = readFileSync(file);
  await addOwner(client, 'later');
  const before = await contents(client);
  for (const [name, spoil, code] of faults) {
    const spoilt = path.join(folder, 'spoilt');
    rmSync(spoilt, { force: true });
    const bytes = spoil(whole);
    if (bytes) writeFileSync(spoilt, bytes);
    const outcome = await restore(url, spoilt).catch((error: unknown) => error);
    expect(outcome, name).toMatchObject({ code });
    expect(await contents(client), name).toEqual(before);
  }
  const schemas = await client.query(`select 1 from pg_namespace where nspname like 'restore%'`);
  expect(schemas.rows).toEqual([]);
});
