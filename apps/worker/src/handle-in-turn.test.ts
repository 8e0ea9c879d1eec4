import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Connections, createDatabase, type Database, openConnections } from '@dryrun/db';
import type { Sandbox } from '@dryrun/judge';
import { type JudgingData, loadJudgingData } from '@dryrun/problem-kit';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { handleInTurn } from './handle-in-turn.ts';
import { handleRun } from './handle-run.ts';
import { Turns } from './turns.ts';

const problemsDir = join(import.meta.dirname, '..', '..', '..', 'problems');
const slug = 'tasting-flight';

let connections: Connections;
let db: Database;
let data: JudgingData;
let queued: [id: string, runClass: number][] = [];
let logged: string[] = [];
const log = pino({ level: 'error' }, { write: (line) => void logged.push(line) });
const starting = new Set<string>();

beforeAll(async () => {
  const url = await createDatabase(inject('databaseUrl'), { template: inject('emptyDatabase') });
  connections = openConnections({ url, name: 'test', pool: 4, onError: () => {} });
  ({ db } = connections);
  data = await loadJudgingData(problemsDir, slug);
  for (const id of ['ada', 'bob']) {
    await sql`insert into "user" (id, name, email) values (${id}, ${id}, ${id})`.execute(db);
  }
});
afterAll(() => connections.close());
beforeEach(async () => {
  await db.deleteFrom('run').execute();
  queued = [];
  logged = [];
  starting.clear();
});

const deps = (sandbox: Sandbox, turns = new Turns(2)) => ({
  db,
  sandbox,
  judgingData: async () => data,
  log,
  turns,
  isStarting: (id: string) => starting.has(id),
  queue: {
    runs: {
      enqueue: async (id: string, runClass = 0) => void queued.push([id, runClass]),
    } as Pick<import('@dryrun/queue').Runs, 'enqueue'> as import('@dryrun/queue').Runs,
  },
});

async function stored(row: { owner?: string; waits?: boolean; language?: string } = {}) {
  const { owner = 'ada', waits = false, language = 'javascript' } = row;
  const id = randomUUID();
  await db
    .insertInto('run')
    .values({
      id,
      owner_id: owner,
      request_id: null,
      assessment_id: null,
      kind: 'submission',
      problem: slug,
      problem_version: data.version,
      language,
      code: Buffer.from('//'),
      custom_input: null,
      number: null,
      verdict: null,
      message: null,
      compile_time_ms: null,
      total: data.hidden.length,
      enqueued_at: waits ? null : new Date(),
      started_at: null,
      finished_at: null,
    })
    .execute();
  return id;
}

const rowOf = (id: string) =>
  db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

/** A sandbox that runs so many tests, all too slow, and then fails as it is told. */
function failing(...faults: { after: number; error: Error }[]): Sandbox {
  let time = 0;
  return {
    async *execute() {
      const fault = faults[Math.min(time++, faults.length - 1)];
      yield { kind: 'compiled', compileTimeMs: 1 };
      for (let index = 0; index < (fault?.after ?? 0); index++) {
        const printed = { console: '', consoleCharacters: 0 };
        const cost = { cpuTimeMs: 1, wallTimeMs: 1, memoryBytes: 1, ...printed };
        yield { kind: 'result', index, result: { kind: 'time-limit', ...cost } };
      }
      throw fault?.error;
    },
  };
}

describe('a run whose handling throws', () => {
  const sick = (pid: number) => new TypeError(`child ${pid} said what it may not say`);

  test('twice for the same reason in the same test is a judge error at once, and reported', async () => {
    const id = await stored();
    const sandbox = failing({ after: 1, error: sick(71) }, { after: 1, error: sick(4_812) });
    await expect(handleRun(id, deps(sandbox))).rejects.toThrow('may not say');
    expect(await rowOf(id)).toMatchObject({
      verdict: null,
      fault: expect.stringMatching('test 2'),
    });
    // Another worker, another process id; the reason is the same.
    await handleRun(id, deps(sandbox));
    const { state, verdict, message } = await rowOf(id);
    expect({ state, verdict }).toEqual({ state: 'done', verdict: 'judge-error' });
    const errorId = /Quote ([0-9a-f]{8})/.exec(message ?? '')?.[1];
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([
      { errorId, runId: id, err: { type: 'TypeError', message: sick(4_812).message } },
    ]);
  });

  test.each([
    [
      'in another test',
      [
        { after: 1, error: sick(1) },
        { after: 2, error: sick(1) },
      ],
    ],
    [
      'for another reason',
      [
        { after: 1, error: sick(1) },
        { after: 1, error: new Error('other') },
      ],
    ],
    [
      'because the database went away, however often',
      Array.from({ length: 2 }, () => ({
        after: 1,
        error: Object.assign(new Error('terminating connection'), { code: '57P01' }),
      })),
    ],
    [
      'because this worker is shut down',
      Array.from({ length: 2 }, () => ({ after: 0, error: new Error('the sandbox is closed') })),
    ],
  ])('%s is tried again', async (_name, faults) => {
    const id = await stored();
    const sandbox = failing(...faults);
    for (const _ of faults) await expect(handleRun(id, deps(sandbox))).rejects.toThrow();
    expect((await rowOf(id)).verdict).toBeNull();
  });

  test('or kills its worker again and again is given up all the same', async () => {
    const id = await stored();
    await db.updateTable('run').set({ attempt: 20 }).where('id', '=', id).execute();
    await handleRun(id, deps(failing({ after: 0, error: sick(1) })));
    expect(await rowOf(id)).toMatchObject({ state: 'done', verdict: 'judge-error' });
    expect(logged).toHaveLength(1);
  });
});

/** Runs until it is stopped, or is let go. */
function endless() {
  const begun: string[] = [];
  const letGo = Promise.withResolvers<void>();
  const sandbox: Sandbox = {
    async *execute({ code }, _inputs, _limits, signal) {
      begun.push(code);
      const stopped = Promise.withResolvers<never>();
      signal?.addEventListener('abort', () => stopped.reject(signal.reason));
      await Promise.race([letGo.promise, stopped.promise]);
      yield { kind: 'compile-error', message: 'let go', line: null, column: null };
    },
  };
  return { sandbox, begun, letGo };
}

describe('in turn', () => {
  test('after a run its owner has the next in the queue', async () => {
    const [first] = [await stored(), await stored()];
    const third = await stored({ waits: true });
    await stored({ waits: true });
    const { sandbox, letGo } = endless();
    letGo.resolve();
    await handleInTurn(first, deps(sandbox));
    expect((await rowOf(first)).verdict).toBe('compile-error');
    expect(queued).toEqual([[third, 3]]);
  });

  test('a run makes room for another owner, and is judged to its end later', async () => {
    const ids = [await stored(), await stored()];
    const { sandbox, begun, letGo } = endless();
    const shared = deps(sandbox);
    const loops = ids.map((id) => handleInTurn(id, shared));
    await expect.poll(() => begun.length).toBe(2);
    const others = await stored({ owner: 'bob' });
    const quick = endless();
    quick.letGo.resolve();
    await handleInTurn(others, { ...shared, sandbox: quick.sandbox });
    expect(await rowOf(others)).toMatchObject({ verdict: 'compile-error', attempt: 1 });
    letGo.resolve();
    await Promise.all(loops);
    const attempts = await Promise.all(ids.map(async (id) => (await rowOf(id)).attempt));
    expect(attempts.sort()).toEqual([1, 2]);
  });

  test('a run in a language that is starting waits in the table, and holds up nobody', async () => {
    starting.add('python');
    const id = await stored({ language: 'python' });
    const { sandbox, begun } = endless();
    await db
      .insertInto('language')
      .values({ id: 'python', name: 'Python', version: '', position: 0, available: false })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db.updateTable('language').set({ starting: true }).execute();
    await handleInTurn(id, deps(sandbox));
    expect(await rowOf(id)).toMatchObject({ state: 'queued', enqueued_at: null });
    expect({ begun, queued }).toEqual({ begun: [], queued: [] });
  });
});
