import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Connections,
  type Database,
  type EmbeddedPostgres,
  lendDatabase,
  migrateDatabase,
  openConnections,
  startEmbeddedPostgres,
  toCodeBytes,
} from '@dryrun/db';
import { type CodeJudgingData, loadJudgingData } from '@dryrun/problem-kit';
import { type CodeSandbox, createSandbox } from '@dryrun/sandbox';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handleRun } from './handle-run.ts';

const problemsDir = join(import.meta.dirname, '..', '..', '..', 'problems');
const slug = 'tasting-flight';
const assessment = '00000000-0000-4000-8000-000000000001';

let dataDir: string;
let postgres: EmbeddedPostgres;
let connections: Connections;
let db: Database;
let sandbox: CodeSandbox;
let data: CodeJudgingData;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dryrun-own-input-'));
  lendDatabase(dataDir);
  postgres = await startEmbeddedPostgres({ dataDir });
  await migrateDatabase(postgres.url);
  connections = openConnections({ url: postgres.url, name: 'test', pool: 4, onError: () => {} });
  db = connections.db;
  sandbox = createSandbox({ size: 1 });
  data = (await loadJudgingData(problemsDir, slug)) as CodeJudgingData;
  for (const id of ['ada', 'sitting']) {
    await sql`insert into "user" (id, name, email)
      values (${id}, ${id}, ${`${id}@guest.invalid`})`.execute(db);
  }
  await sql`insert into assessment
    (id, owner_id, preset, preset_name, state, editor_mode, language, timeout_rule, draw, started_at)
    values (${assessment}, 'sitting', 'classic', 'Classic', 'running', 'plain', 'javascript',
      'strict', '{}', now())`.execute(db);
  await sql`insert into assessment_problem (assessment_id, position, problem, hidden_test_count)
    values (${assessment}, 0, ${slug}, 20)`.execute(db);
});

afterAll(async () => {
  await sandbox.close();
  await connections.close();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const answers = (value: unknown) => `function longestFlight() { return ${JSON.stringify(value)}; }`;
const inside = '[1,1]\n[5,5]\n20\n2';
const noPrice = '[1,1]\n[-1,5]\n20\n2';
const breaks = expect.stringMatching(/price/);

test.each([
  ['practice, right', 'ada', null, answers(2), inside, 'accepted', '2', null],
  ['practice, wrong', 'ada', null, answers(1), inside, 'wrong-answer', '2', null],
  ['practice, outside the limits', 'ada', null, answers(7), noPrice, 'accepted', null, breaks],
  ['a sitting', 'sitting', assessment, answers(7), inside, 'accepted', null, null],
  ['a sitting, outside', 'sitting', assessment, answers(7), noPrice, 'accepted', null, breaks],
  [
    'practice beside a sitting with it',
    'sitting',
    null,
    answers(7),
    inside,
    'accepted',
    null,
    null,
  ],
] as const)('%s', async (_, owner, assessmentId, code, input, verdict, expected, outside) => {
  const id = await stored({ owner, assessmentId, code, input });
  await handleRun(id, {
    db,
    sandbox,
    judgingData: async () => data,
    log: pino({ level: 'silent' }),
  });
  const run = await db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirst();
  expect(run).toMatchObject({ state: 'done', verdict, expected, outside_limits: outside });
});

test.each<[string, Partial<CodeJudgingData>]>([
  [
    'a reference that throws',
    {
      reference: {
        language: 'typescript',
        code: 'export function longestFlight() { throw 1; }',
      } as never,
    },
  ],
  [
    'a validator that throws',
    {
      validate: () => {
        throw new Error('unforeseen');
      },
    },
  ],
])('%s stands in nobody’s way', async (_, faulty) => {
  const id = await stored({ owner: 'ada', assessmentId: null, code: answers(9), input: inside });
  const judgingData = async () => {
    const reference = { ...data.reference, ...faulty.reference };
    return { ...data, ...faulty, reference };
  };
  await handleRun(id, { db, sandbox, judgingData, log: pino({ level: 'silent' }) });
  const run = await db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirst();
  expect(run).toMatchObject({ state: 'done', verdict: 'accepted', expected: null });
});

type Stored = { owner: string; assessmentId: string | null; code: string; input: string };

async function stored({ owner, assessmentId, code, input }: Stored): Promise<string> {
  const id = randomUUID();
  const none = { request_id: null, number: null, verdict: null, message: null };
  const never = { compile_time_ms: null, enqueued_at: null, started_at: null, finished_at: null };
  await db
    .insertInto('run')
    .values({
      ...none,
      ...never,
      id,
      owner_id: owner,
      assessment_id: assessmentId,
      kind: 'custom',
      problem: slug,
      problem_version: data.version,
      language: 'javascript',
      code: toCodeBytes(code),
      custom_input: toCodeBytes(input),
      total: 1,
    })
    .execute();
  return id;
}
