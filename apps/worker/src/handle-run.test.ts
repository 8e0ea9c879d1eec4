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
import { casesOf, type Sandbox } from '@dryrun/judge';
import { type JudgingData, loadJudgingData, ProblemPackageError } from '@dryrun/problem-kit';
import { type CodeSandbox, createSandbox } from '@dryrun/sandbox';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RunRow } from './begin-run.ts';
import { giveUp } from './give-up.ts';
import { handleRun } from './handle-run.ts';

const problemsDir = join(import.meta.dirname, '..', '..', '..', 'problems');
const slug = 'tasting-flight';
const right = `function longestFlight(grape, price, budget, most) {
  const poured = new Map(); let cost = 0, left = 0, longest = 0;
  for (let right = 0; right < grape.length; right++) {
    cost += price[right]; poured.set(grape[right], (poured.get(grape[right]) ?? 0) + 1);
    while (cost > budget || poured.get(grape[right]) > most) {
      cost -= price[left]; poured.set(grape[left], poured.get(grape[left]) - 1); left++;
    }
    longest = Math.max(longest, right - left + 1);
  }
  return longest;
}`;

let dataDir: string;
let postgres: EmbeddedPostgres;
let connections: Connections;
let db: Database;
let sandbox: CodeSandbox;
let data: JudgingData;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dryrun-worker-'));
  lendDatabase(dataDir);
  postgres = await startEmbeddedPostgres({ dataDir });
  await migrateDatabase(postgres.url);
  connections = openConnections({ url: postgres.url, name: 'test', pool: 4, onError: () => {} });
  db = connections.db;
  sandbox = createSandbox({ size: 1 });
  data = await loadJudgingData(problemsDir, slug);
  await sql`insert into "user" (id, name, email) values ('ada', 'Ada', 'ada@guest.invalid')`.execute(
    db,
  );
});

afterAll(async () => {
  await sandbox.close();
  await connections.close();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
});

afterEach(async () => {
  const { rows } = await sql<{ counted: number; kept: number }>`
    select result_bytes as counted, result_bytes(id) as kept from run`.execute(db);
  expect(rows.map(({ counted }) => counted)).toEqual(rows.map(({ kept }) => kept));
});

const judgingData = async () => data;
const log = pino({ level: 'silent' });

async function stored(run: Partial<RunRow> & Pick<RunRow, 'kind' | 'code'>): Promise<string> {
  const id = randomUUID();
  const check = run.kind === 'check';
  const total = { submission: data.hidden.length, samples: data.samples.length };
  await db
    .insertInto('run')
    .values({
      id,
      owner_id: 'ada',
      request_id: null,
      assessment_id: null,
      problem: check ? null : slug,
      problem_version: check ? null : data.version,
      language: 'javascript',
      number: null,
      verdict: null,
      message: null,
      compile_time_ms: null,
      total: run.kind === 'submission' || run.kind === 'samples' ? total[run.kind] : 1,
      enqueued_at: null,
      started_at: null,
      finished_at: null,
      ...run,
      code: toCodeBytes(run.code),
      custom_input: run.custom_input == null ? null : toCodeBytes(run.custom_input),
    })
    .execute();
  return id;
}

async function rowsOf(id: string) {
  const run = await db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const tests = await db
    .selectFrom('run_test')
    .selectAll()
    .where('run_id', '=', id)
    .orderBy('index')
    .execute();
  return { run, tests };
}

test('a right submission is saved with all its tests', async () => {
  const id = await stored({ kind: 'submission', code: right });
  await handleRun(id, { db, sandbox, judgingData, log });
  const { run, tests } = await rowsOf(id);
  expect(run).toMatchObject({ state: 'done', verdict: 'accepted', passed: data.hidden.length });
  expect(tests.map((saved) => saved.index)).toEqual(data.hidden.map((_, index) => index));
  expect(run.finished_at).toBeInstanceOf(Date);
});

test('of a sweep it is saved at which input it ended', async () => {
  const cases = data.hidden.flatMap(casesOf).slice(0, 3);
  const first = JSON.stringify(cases[0]?.expected);
  const code = `function longestFlight() { return ${first}; }`;
  const swept = async () => ({ ...data, hidden: [{ group: 'Small', sweep: cases }] });
  const id = await stored({ kind: 'submission', code });
  await handleRun(id, { db, sandbox, judgingData: swept, log });
  const { run, tests } = await rowsOf(id);
  expect(run).toMatchObject({ state: 'done', verdict: 'wrong-answer' });
  const wrong = cases.findIndex(({ expected }) => JSON.stringify(expected) !== first);
  expect(tests).toMatchObject([{ verdict: 'wrong-answer', input_number: wrong + 1 }]);
});

test('a run done once is not done again', async () => {
  const id = await stored({ kind: 'samples', code: right });
  await handleRun(id, { db, sandbox, judgingData, log });
  const first = await rowsOf(id);
  await handleRun(id, { db, sandbox, judgingData, log });
  expect(await rowsOf(id)).toEqual(first);
});

test('two workers at once leave one result', async () => {
  const id = await stored({ kind: 'submission', code: right });
  const deps = { db, sandbox, judgingData, log };
  await Promise.all([handleRun(id, deps), handleRun(id, deps)]);
  const { run, tests } = await rowsOf(id);
  expect(run).toMatchObject({ state: 'done', verdict: 'accepted' });
  expect(tests).toHaveLength(data.hidden.length);
});

test('a worker that was thought dead writes nothing between the outcomes of the next one', async () => {
  const id = await stored({ kind: 'submission', code: right });
  // It comes back when the other has begun, and to it every test is wrong.
  const silent = Promise.withResolvers<void>();
  const wrong: Sandbox = {
    async *execute(program, inputs, limits) {
      await silent.promise;
      yield* sandbox.execute({ ...program, code: 'function longestFlight() {}' }, inputs, limits);
    },
  };
  const late = handleRun(id, { db, sandbox: wrong, judgingData, log });
  await expect.poll(async () => (await rowsOf(id)).run.attempt).toBe(1);
  const next = handleRun(id, { db, sandbox, judgingData, log });
  await expect.poll(async () => (await rowsOf(id)).run.attempt).toBe(2);
  silent.resolve();
  await Promise.all([late, next]);
  const { run, tests } = await rowsOf(id);
  expect(run).toMatchObject({ state: 'done', verdict: 'accepted', passed: data.hidden.length });
  expect(new Set(tests.map(({ verdict }) => verdict))).toEqual(new Set(['accepted']));
});

test('an attempt whose beginning the database has lost is tried again, not dropped', async () => {
  const id = await stored({ kind: 'submission', code: right });
  const lost = async () => {
    await db.updateTable('run').set({ attempt: 0 }).where('id', '=', id).execute();
    return data;
  };
  await expect(handleRun(id, { db, sandbox, judgingData: lost, log })).rejects.toThrow('has lost');
  await handleRun(id, { db, sandbox, judgingData, log });
  expect((await rowsOf(id)).run).toMatchObject({ state: 'done', verdict: 'accepted' });
});

test('progress that a killed Postgres forgot is saved again with the verdict', async () => {
  const third = JSON.stringify(data.hidden.flatMap(casesOf)[2]?.input);
  const pausesOnTheThird = right.replace(
    '{',
    `{ if (JSON.stringify([grape, price, budget, most]) === '${third}')
      for (const end = Date.now() + 300; Date.now() < end; );`,
  );
  const id = await stored({ kind: 'submission', code: pausesOnTheThird });
  const handled = handleRun(id, { db, sandbox, judgingData, log });
  await expect
    .poll(async () => (await rowsOf(id)).tests.length, { interval: 5, timeout: 10_000 })
    .toBeGreaterThanOrEqual(2);
  await db.deleteFrom('run_test').where('run_id', '=', id).execute();
  await handled;
  const { run, tests } = await rowsOf(id);
  expect(run).toMatchObject({ state: 'done', verdict: 'accepted', passed: data.hidden.length });
  expect(tests.map(({ index }) => index)).toEqual(data.hidden.map((_, index) => index));
});

test('the tests before a slow one are saved while it runs', async () => {
  const loopsOnTheThird = right.replace('{', '{ while (grape.length === 2 && grape[0] === 4);');
  const id = await stored({ kind: 'submission', code: loopsOnTheThird });
  const handled = handleRun(id, { db, sandbox, judgingData, log });
  await expect
    .poll(async () => (await rowsOf(id)).tests.length, { interval: 10, timeout: 10_000 })
    .toBeGreaterThanOrEqual(2);
  await handled;
  const { run, tests } = await rowsOf(id);
  expect(run.verdict).toBe('time-limit-exceeded');
  expect(tests[2]?.verdict).toBe('time-limit-exceeded');
});

test.each([
  [
    'own input runs',
    { kind: 'custom', code: right, custom_input: '[1,1]\n[5,5]\n20\n2' },
    'accepted',
    '2',
  ],
  ['the lobby’s check runs the smoke program', { kind: 'check', code: '' }, 'accepted', undefined],
  [
    'code that does not compile',
    { kind: 'samples', code: 'function (' },
    'compile-error',
    undefined,
  ],
] as const)('%s', async (_name, row, verdict, output) => {
  const id = await stored(row);
  await handleRun(id, { db, sandbox, judgingData, log });
  const { run, tests } = await rowsOf(id);
  expect(run).toMatchObject({ state: 'done', verdict });
  if (output) expect(tests[0]?.output).toBe(output);
});

test('text that Postgres cannot keep is kept all the same', async () => {
  const printed = '"\\u0000 and \\ud800"';
  const id = await stored({
    kind: 'custom',
    code: `function longestFlight() { console.log(${printed}); throw new Error(${printed}) }`,
    custom_input: '[1]\n[1]\n1\n1',
  });
  await handleRun(id, { db, sandbox, judgingData, log });
  const { run, tests } = await rowsOf(id);
  expect(run.verdict).toBe('runtime-error');
  expect(JSON.parse(tests[0]?.console ?? '')).toContain('\u0000 and \ud800');
});

test.each([
  ['javascript', `${right}//`, '', 'accepted'],
  ['typescript', `${right}//`, '', 'accepted'],
  ['javascript', `let a = "`, '";', 'wrong-answer'],
  ['javascript', 'function (', '', 'compile-error'],
  ['typescript', 'function (', '', 'compile-error'],
] as const)('odd characters in %s: %s…%s', async (language, before, after, verdict) => {
  for (const odd of ['\0', '\ud800', '\udc00\ud83d']) {
    const start = verdict === 'wrong-answer' ? 'function longestFlight() { return -1; }' : '';
    const id = await stored({ kind: 'samples', language, code: start + before + odd + after });
    await handleRun(id, { db, sandbox, judgingData, log });
    expect((await rowsOf(id)).run.verdict).toBe(verdict);
  }
});

test.each([
  ['a package that is not sound', () => Promise.reject(new ProblemPackageError(slug, ['broken']))],
  ['tests that changed after the submission', async () => ({ ...data, version: 'another' })],
])('%s is a judge error and is not tried again', async (_name, broken) => {
  const id = await stored({ kind: 'submission', code: right });
  await handleRun(id, { db, sandbox, judgingData: broken, log });
  expect((await rowsOf(id)).run).toMatchObject({ state: 'done', verdict: 'judge-error' });
});

test('a failure of ours is thrown, and after the last try told with an id', async () => {
  const id = await stored({ kind: 'submission', code: right });
  const down = () => Promise.reject(new Error('the disk is gone'));
  await expect(handleRun(id, { db, sandbox, judgingData: down, log })).rejects.toThrow(
    'the disk is gone',
  );
  expect((await rowsOf(id)).run.state).toBe('queued');
  await giveUp(db, log, id, new Error('the disk is gone'));
  const { run } = await rowsOf(id);
  expect(run).toMatchObject({ state: 'done', verdict: 'judge-error' });
  expect(run.message).toMatch(/Quote [0-9a-f]{8}/);
  expect(run.message).not.toContain('disk');
});
