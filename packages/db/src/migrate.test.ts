import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { migrateDatabase, migrationNames } from './migrate.ts';

/** The schema that the first version wrote its data with. */
const firstVersion = ['0001-identity', '0002-runs-and-assessments', '0003-worker-report'];

/** Of each kind what an older version may have left: texts that a wrong cast would change, too. */
const codes = ['plain', 'é\\x41\\\\ 漢😀', '\\001 not an octal', ''];

test('data of the first version is there, unchanged, after every migration since', async () => {
  const admin = new pg.Client(inject('databaseUrl'));
  await admin.connect();
  const name = `migrate_${randomUUID().replaceAll('-', '')}`;
  await admin.query(`create database ${name}`);
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  await migrateDatabase(url.href, { only: firstVersion });
  const db = new pg.Client(url.href);
  await db.connect();
  try {
    const assessment = randomUUID();
    await db.query(`insert into "user" ("id", "name", "email") values ('ann', 'Ann', 'a@b')`);
    await db.query(
      `insert into assessment (id, owner_id, preset, preset_name, state, editor_mode, language,
        timeout_rule, draw, started_at)
       values ($1, 'ann', 'classic', 'Classic 105', 'coding', 'plain', 'python', 'strict', '{}', now())`,
      [assessment],
    );
    for (const [index, code] of codes.entries()) {
      const draft = randomUUID();
      await db.query(
        `insert into draft values ($1, 'ann', $2, $3, 'python', $4, 1, 'tab', now())`,
        [draft, assessment, `problem-${index}`, code],
      );
      await db.query(`insert into draft_revision values ($1, 1, $2, 'tab', 3, now())`, [
        draft,
        code,
      ]);
      await db.query(
        `insert into run (id, owner_id, assessment_id, kind, problem, problem_version, language,
          code, custom_input, total, number, state)
         values ($1, 'ann', $2, 'submission', $3, 'v', 'python', $4, $4, 7, $5, 'queued')`,
        [randomUUID(), assessment, `problem-${index}`, code, index + 1],
      );
    }

    await migrateDatabase(url.href);
    const texts = async (column: string, table: string) => {
      const { rows } = await db.query<{ text: string }>(
        `select convert_from(${column}, 'UTF8') as text from ${table}`,
      );
      return rows.map(({ text }) => text).sort();
    };
    for (const [column, table] of [
      ['code', 'draft'],
      ['code', 'draft_revision'],
      ['code', 'run'],
      ['custom_input', 'run'],
    ] as const) {
      expect(await texts(column, table), `${table}.${column}`).toEqual(codes.toSorted());
    }
    const { rows: runs } = await db.query(
      'select distinct class, environment, attempt, queue_away from run',
    );
    expect(runs).toEqual([{ class: 2, environment: 'plain', attempt: 0, queue_away: false }]);
    const { rows: sittings } = await db.query('select state, environment from assessment');
    expect(sittings).toEqual([{ state: 'running', environment: 'plain' }]);
    expect((await migrationNames()).slice(0, 3)).toEqual(firstVersion);
  } finally {
    await db.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
});
