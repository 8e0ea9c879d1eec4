import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, type TestContext, test } from 'vitest';
import { openQueue, type Queue, type QueueOptions } from './index.ts';
import { RedisServer } from './testing/redis-server.ts';

let redis: RedisServer;
beforeAll(async () => {
  redis = await RedisServer.start();
});
afterAll(() => redis.remove());

const backends: [name: string, options: () => QueueOptions][] = [
  ['Postgres', () => ({ databaseUrl: inject('databaseUrl') })],
  ['Redis', () => ({ databaseUrl: 'postgres://unused', redisUrl: redis.url })],
];

const newNamespace = () => `test_${randomUUID().replaceAll('-', '')}`;

/** Who has a job, and that it was lost as if that worker had said nothing for long. */
async function lockOf({ onTestFinished }: TestContext, options: QueueOptions, id: string) {
  if (options.redisUrl !== undefined) {
    const redis = new Redis(options.redisUrl);
    onTestFinished(() => redis.disconnect());
    const key = `${options.namespace}:runs:${id}:lock`;
    return { holder: () => redis.get(key), lose: () => redis.del(key) };
  }
  const database = new pg.Client({ connectionString: options.databaseUrl });
  await database.connect();
  onTestFinished(() => database.end());
  const jobs = `${options.namespace}.job`;
  return {
    async holder(): Promise<string | null> {
      const { rows } = await database.query(`select lock_token from ${jobs} where id = $1`, [id]);
      return rows[0]?.lock_token ?? null;
    },
    lose: () =>
      database.query(`update ${jobs} set lock_token = 'lost', locked_until_ms = 0 where id = $1`, [
        id,
      ]),
  };
}

// Together, because two of them wait half a minute for real clocks. Each cleans up through its own
// context: the global hooks take the test that runs at that moment for theirs.
describe.concurrent.each(backends)('on %s', (_, backend) => {
  /** A queue of its own for each test, and a second opening of the same one as another process has. */
  async function open({ onTestFinished }: TestContext, namespace = newNamespace()) {
    const options = { ...backend(), namespace };
    const queue = openQueue(options);
    onTestFinished(() => queue.close());
    await queue.migrate();
    return { queue, options };
  }

  function consume(
    { onTestFinished }: TestContext,
    queue: Queue,
    handler: (runId: string) => Promise<void>,
  ) {
    const gaveUp: [runId: string, error: unknown][] = [];
    const consumer = queue.runs.consume(handler, {
      concurrency: 1,
      onGaveUp: async (runId, error) => void gaveUp.push([runId, error]),
    });
    onTestFinished(() => consumer.close());
    return { gaveUp, consumer };
  }

  test('a run is handled, in order, once', async (t) => {
    const { queue } = await open(t);
    const handled: string[] = [];
    consume(t, queue, async (runId) => void handled.push(runId));
    const ids = Array.from({ length: 20 }, () => randomUUID());
    for (const id of ids) await queue.runs.enqueue(id);
    await t.expect.poll(() => handled).toEqual(ids);
    await t.expect.poll(() => queue.runs.ahead()).toBe(0);
    expect(await queue.runs.missingOf(ids)).toEqual(ids);
  });

  test('what is done in the background comes after every run, and is asked for and missed by itself', async (t) => {
    const { queue } = await open(t);
    const handled: string[] = [];
    const gaveUp: string[] = [];
    const again = 'fails-at-first';
    // What fails comes last: when its time comes again is nothing that a busy machine may decide.
    for (const id of ['task-1', again, 'task-1']) await queue.tasks.enqueue(id);
    for (const id of ['run-1', 'run-2']) await queue.runs.enqueue(id, 3);
    expect(await queue.tasks.missingOf(['task-1', again, 'task-2'])).toEqual(['task-2']);
    const consumer = queue.runs.consume(async (runId) => void handled.push(runId), {
      concurrency: 1,
      background: {
        async handle(taskId) {
          handled.push(taskId);
          if (taskId === again && handled.filter((id) => id === again).length < 2)
            throw new Error('once');
        },
        onGaveUp: async (taskId) => void gaveUp.push(taskId),
      },
    });
    t.onTestFinished(() => consumer.close());
    await t.expect.poll(() => handled).toEqual(['run-1', 'run-2', 'task-1', again, again]);
    await t.expect.poll(() => queue.tasks.missingOf(['task-1', again])).toEqual(['task-1', again]);
    expect(gaveUp).toEqual([]);
  });

  test('of runs that wait, lower classes are taken first, and each class in order', async (t) => {
    const { queue } = await open(t);
    const sent: [id: string, runClass: number][] = [
      ['background', 4],
      ['practice-1', 3],
      ['practice-2', 3],
      ['samples-1', 1],
      ['sitting', 2],
      ['samples-2', 1],
    ];
    for (const [id, runClass] of sent) await queue.runs.enqueue(id, runClass);
    expect(await queue.runs.ahead()).toBe(sent.length);
    expect(await queue.runs.missingOf(sent.map(([id]) => id))).toEqual([]);
    const handled: string[] = [];
    consume(t, queue, async (runId) => void handled.push(runId));
    const [samples, practice] = [
      ['samples-1', 'samples-2'],
      ['practice-1', 'practice-2'],
    ];
    await t.expect.poll(() => handled).toEqual([...samples, 'sitting', ...practice, 'background']);
  });

  test('a worker may start before the queue is prepared, and before anything is in it', async (t) => {
    const queue = openQueue({
      ...backend(),
      namespace: newNamespace(),
    });
    t.onTestFinished(() => queue.close());
    const handled: string[] = [];
    consume(t, queue, async (runId) => void handled.push(runId));
    await Promise.all([queue.migrate(), queue.migrate()]);
    await queue.runs.enqueue('late');
    await t.expect.poll(() => handled).toEqual(['late']);
  });

  test('adding twice is harmless while it waits, and works again when it has ended', async (t) => {
    const { queue } = await open(t);
    await Promise.all([1, 2, 3].map(() => queue.runs.enqueue('42')));
    expect(await queue.runs.ahead()).toBe(1);
    expect(await queue.runs.missingOf(['42', 'other'])).toEqual(['other']);

    const handled: string[] = [];
    consume(t, queue, async (runId) => void handled.push(runId));
    await t.expect.poll(() => queue.runs.missingOf(['42'])).toEqual(['42']);
    await queue.runs.enqueue('42');
    await t.expect.poll(() => handled).toEqual(['42', '42']);
  });

  test('jobs in hand are finished before a consumer has closed, and no more are taken', async (t) => {
    const { queue } = await open(t);
    const begun = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const handled: string[] = [];
    const { consumer } = consume(t, queue, async (runId) => {
      begun.resolve();
      await finish.promise;
      handled.push(runId);
    });
    await queue.runs.enqueue('first');
    await queue.runs.enqueue('second');
    await begun.promise;
    const closed = consumer.close();
    finish.resolve();
    await closed;
    expect(handled).toEqual(['first']);
    expect(await queue.runs.missingOf(['first', 'second'])).toEqual(['first']);
  });

  test('a handler that fails is called again', async (t) => {
    const { queue } = await open(t);
    let calls = 0;
    const { gaveUp } = consume(t, queue, async () => {
      calls += 1;
      if (calls < 3) throw new Error('the database was away');
    });
    await queue.runs.enqueue('flaky');
    await t.expect.poll(() => calls, { timeout: 5_000 }).toBe(3);
    await t.expect.poll(() => queue.runs.missingOf(['flaky'])).toEqual(['flaky']);
    expect(gaveUp).toEqual([]);
  });

  test('after the last try somebody is told, and the run can be queued again', async (t) => {
    const { queue } = await open(t);
    let broken = true;
    const handled: string[] = [];
    const { gaveUp } = consume(t, queue, async (runId) => {
      if (broken) throw new Error('broken for good');
      handled.push(runId);
    });
    await queue.runs.enqueue('doomed');
    await t.expect
      .poll(() => gaveUp, { timeout: 50_000, interval: 200 })
      .toEqual([['doomed', new Error('broken for good')]]);
    await t.expect.poll(() => queue.runs.missingOf(['doomed'])).toEqual(['doomed']);
    broken = false;
    await queue.runs.enqueue('doomed');
    await t.expect.poll(() => handled).toEqual(['doomed']);
  });

  test('a run whose worker is killed with -9 is the next, whatever else waits', async (t) => {
    const { queue, options } = await open(t);
    const script = path.join(import.meta.dirname, 'testing', 'stuck-worker.ts');
    const child = fork(script, [JSON.stringify(options)], { silent: true, execArgv: [] });
    await queue.runs.enqueue('orphan');
    if (!child.stdout) throw new Error('no stdout');
    expect(String((await once(child.stdout, 'data'))[0])).toBe('orphan');

    const others = Array.from({ length: 400 }, (_, i) => `other-${i}`);
    // A handful at a time: who waits long for one of the queue's few connections is refused.
    const left = [...others];
    const adder = async () => {
      for (let id = left.shift(); id !== undefined; id = left.shift()) await queue.runs.enqueue(id);
    };
    await Promise.all([adder(), adder(), adder()]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const handled: string[] = [];
    const { consumer } = consume(t, queue, async (runId) => {
      handled.push(runId);
      await delay(50);
    });
    await t.expect.poll(() => handled, { timeout: 30_000, interval: 20 }).toContain('orphan');
    await consumer.close();
    expect(handled.length).toBeLessThan(others.length);
  });

  test('a run that is lost while it is in hand, as its worker was silent, is gone on with and not begun anew', async (t) => {
    const { queue, options } = await open(t);
    const finish = Promise.withResolvers<void>();
    const begun: string[] = [];
    const consumer = queue.runs.consume(
      async (runId) => {
        begun.push(runId);
        await finish.promise;
      },
      { concurrency: 2 },
    );
    t.onTestFinished(() => consumer.close());
    await queue.runs.enqueue('long');
    await t.expect.poll(() => begun).toEqual(['long']);
    const lock = await lockOf(t, options, 'run-long');
    const first = await lock.holder();
    await lock.lose();
    // It was taken once more, by the only worker that there is.
    await t.expect
      .poll(() => lock.holder(), { timeout: 10_000 })
      .not.toBeOneOf([first, null, 'lost']);
    finish.resolve();
    await t.expect.poll(() => queue.runs.missingOf(['long'])).toEqual(['long']);
    expect(begun).toEqual(['long']);
  });

  test('a deadline comes once, when it is due, although everything was restarted', async (t) => {
    const { queue, options } = await open(t);
    const atMs = Date.now() + 1_500;
    await queue.deadlines.schedule('sitting', 'coding', atMs);
    await queue.deadlines.schedule('sitting', 'coding', atMs);
    await queue.close();

    const { queue: reopened } = await open(t, options.namespace);
    const rung: [string, string, number][] = [];
    const consumer = reopened.deadlines.consume(
      async (id, section) => void rung.push([id, section, Date.now()]),
      { concurrency: 2 },
    );
    t.onTestFinished(() => consumer.close());
    await reopened.deadlines.schedule('overdue', 'approach', Date.now() - 60_000);
    await t.expect.poll(() => rung, { timeout: 10_000 }).toHaveLength(2);
    // On a busy machine both may be due by the time that anybody listens.
    const [overdue, sitting] = rung.toSorted(([a], [b]) => a.localeCompare(b));
    expect(overdue?.slice(0, 2)).toEqual(['overdue', 'approach']);
    expect(sitting?.slice(0, 2)).toEqual(['sitting', 'coding']);
    expect(sitting?.[2]).toBeGreaterThanOrEqual(atMs);
  });

  test.each(['', 'a:b', 'x'.repeat(101)])('refuses %j as an id', async (id) => {
    const queue = openQueue(backend());
    await expect(queue.runs.enqueue(id)).rejects.toThrow(RangeError);
  });
});
