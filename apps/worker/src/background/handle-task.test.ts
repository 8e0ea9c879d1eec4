import {
  bringNextTasks,
  type Connections,
  createDatabase,
  type Database,
  openConnections,
} from '@dryrun/db';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { Turns } from '../turns.ts';
import { handleTask } from './handle-task.ts';
import type { Kind, Step, TaskRow } from './kind.ts';

let connections: Connections;
let db: Database;
let queued: string[] = [];
let logged: string[] = [];
const log = pino({ level: 'error' }, { write: (line) => void logged.push(line) });

beforeAll(async () => {
  const url = await createDatabase(inject('databaseUrl'), { template: inject('emptyDatabase') });
  connections = openConnections({ url, name: 'test', pool: 4, onError: () => {} });
  ({ db } = connections);
  for (const id of ['ada', 'bob', 'cy']) {
    await sql`insert into "user" (id, name, email) values (${id}, ${id}, ${id})`.execute(db);
  }
});
afterAll(() => connections.close());
beforeEach(async () => {
  await db.deleteFrom('background_task').execute();
  queued = [];
  logged = [];
});

function deps(count: Kind, turns = new Turns(2)) {
  const nothing = () => {
    throw new Error('not asked for here');
  };
  return {
    db,
    log,
    turns,
    sandbox: { execute: nothing },
    judgingData: nothing,
    kinds: { count },
    queue: { tasks: { enqueue: async (id: string) => void queued.push(id), missingOf: nothing } },
  };
}

async function asked(owner = 'ada', problem = 'a', kind = 'count') {
  const row = await db
    .insertInto('background_task')
    .values({
      owner_id: owner,
      kind,
      assessment_id: null,
      run_id: null,
      problem,
      enqueued_at: null,
      started_at: null,
      finished_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

const rowOf = (id: string) =>
  db.selectFrom('background_task').selectAll().where('id', '=', id).executeTakeFirst();

/** Counts to five, and does `before` each number. What it has done is in the row alone. */
function counting(
  before: (number: number, task: TaskRow, signal: AbortSignal) => Promise<void>,
): Kind {
  return {
    async *work(task, _deps, signal): AsyncGenerator<Step> {
      for (let at = task.done + 1; at <= 5; at++) {
        await before(at, task, signal);
        yield { done: at, total: 5, result: { counted: at } };
      }
    },
  };
}

test('a task is done in steps, and what comes of it is kept', async () => {
  const id = await asked();
  const seen: unknown[] = [];
  await handleTask(id, deps(counting(async () => void seen.push((await rowOf(id))?.done))));
  expect(seen).toEqual([0, 1, 2, 3, 4]);
  expect(await rowOf(id)).toMatchObject({
    state: 'done',
    done: 5,
    total: 5,
    result: '{"counted":5}',
  });
  // Once more changes nothing.
  await handleTask(id, deps(counting(() => expect.unreachable())));
});

test('whoever takes over goes on from the last step, and the one before writes nothing more', async () => {
  const id = await asked();
  const first: number[] = [];
  const second: number[] = [];
  const { promise: stuck, resolve: free } = Promise.withResolvers<void>();
  const { promise: there, resolve: reached } = Promise.withResolvers<void>();
  const slow = handleTask(
    id,
    deps(
      counting(async (at) => {
        first.push(at);
        if (at < 3) return;
        reached();
        await stuck;
      }),
    ),
  );
  await there;
  await handleTask(id, deps(counting(async (at) => void second.push(at))));
  free();
  await slow;
  expect([first, second]).toEqual([
    [1, 2, 3],
    [3, 4, 5],
  ]);
  expect(await rowOf(id)).toMatchObject({ state: 'done', done: 5 });
});

test('a step is given up at once when anybody comes to be judged, and begun again afterwards', async () => {
  const id = await asked();
  const turns = new Turns(1);
  const begun: number[] = [];
  const { promise: there, resolve: reached } = Promise.withResolvers<void>();
  const task = handleTask(
    id,
    deps(
      counting(async (at, _task, signal) => {
        begun.push(at);
        if (at !== 2 || begun.length > 2) return;
        reached();
        await new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        );
      }),
      turns,
    ),
  );
  await there;
  // Given although the task has not let go yet.
  const run = await turns.take({ owner: 'bob', class: 3, interruptions: 0 });
  await expect.poll(async () => (await rowOf(id))?.fruitless).toBe(0);
  expect(begun).toEqual([1, 2]);
  run?.leave();
  await task;
  expect(begun).toEqual([1, 2, 2, 3, 4, 5]);
});

test('the worker ends: the task waits in the table for the next one', async () => {
  const id = await asked();
  const turns = new Turns(1);
  await handleTask(
    id,
    deps(
      counting(async (at) => {
        if (at === 3) turns.close();
      }),
      turns,
    ),
  );
  expect(await rowOf(id)).toMatchObject({ state: 'queued', done: 3, enqueued_at: null });
});

describe('faults of ours', () => {
  test('the same twice without a step between ends it, with an id that stands in the log', async () => {
    const id = await asked();
    const sick = deps(
      counting(async (at) => {
        if (at === 2) throw new TypeError('sick');
      }),
    );
    await expect(handleTask(id, sick)).rejects.toThrow('sick');
    expect(await rowOf(id)).toMatchObject({ state: 'running', done: 1, fault: 'TypeError: sick' });
    await handleTask(id, sick);
    const row = await rowOf(id);
    expect(row).toMatchObject({ state: 'failed', done: 1 });
    expect(logged.join()).toContain(row?.error_id ?? 'none');
    expect(logged.join()).toContain('TypeError: sick');
  });

  test('one that kills its workers is given up', async () => {
    const id = await asked();
    await db.updateTable('background_task').set({ fruitless: 10 }).execute();
    await handleTask(id, deps(counting(() => expect.unreachable())));
    expect(await rowOf(id)).toMatchObject({ state: 'failed' });
  });

  test('one that is deleted meanwhile stops, and is no fault', async () => {
    const id = await asked();
    const seen: number[] = [];
    await handleTask(
      id,
      deps(
        counting(async (at) => {
          seen.push(at);
          if (at === 2) await db.deleteFrom('background_task').execute();
        }),
      ),
    );
    expect(seen).toEqual([1, 2]);
    expect(logged).toEqual([]);
  });
});

test('owners take turns, one of each in the queue, and no more than it has room for', async () => {
  const many = [await asked('ada', 'a'), await asked('ada', 'b'), await asked('bob', 'a')];
  const first = await asked('cy', 'a');
  await handleTask(first, deps(counting(async () => {})));
  expect(queued).toEqual(expect.arrayContaining([many[0], many[2]]));
  expect(queued).toHaveLength(2);
  await handleTask(many[0] ?? '', deps(counting(async () => {})));
  expect(queued.slice(2)).toEqual([many[1]]);
});

test('growth, which takes the longest, goes after the others of its owner', async () => {
  await asked('ada', 'a', 'growth');
  const drafts = await asked('ada', 'b', 'drafts');
  await bringNextTasks(db, async (id) => void queued.push(id), Date.now());
  expect(queued).toEqual([drafts]);
});
