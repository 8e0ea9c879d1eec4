import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openQueue, type Queue, QueueUnreachableError } from './index.ts';
import { RedisServer } from './testing/redis-server.ts';

let redis: RedisServer;
let queue: Queue;
beforeEach(async () => {
  redis = await RedisServer.start();
  queue = openQueue({ databaseUrl: 'postgres://unused', redisUrl: redis.url });
});
afterEach(async () => {
  await queue.close();
  await redis.remove();
});

/** The promise is rejected by a clock of its own; this one only says that it did not hang. */
async function failsFast(work: Promise<unknown>): Promise<void> {
  const outcome = await Promise.race([work.catch((error: unknown) => error), delay(3_000, 'hung')]);
  expect(outcome).toBeInstanceOf(QueueUnreachableError);
}

test('Redis goes down and comes back: adding fails fast meanwhile, and the worker goes on', async () => {
  const handled = new Set<string>();
  const consumer = queue.runs.consume(async (runId) => void handled.add(runId), { concurrency: 2 });
  await queue.runs.enqueue('before');
  await expect.poll(() => [...handled]).toEqual(['before']);

  await redis.down();
  await failsFast(queue.runs.enqueue('meanwhile'));
  await failsFast(queue.deadlines.schedule('sitting', 'coding', Date.now()));
  await failsFast(queue.runs.ahead());

  await redis.up();
  await expect.poll(() => queue.runs.enqueue('after').then(() => 'added')).toBe('added');
  await expect.poll(() => handled.has('after'), { timeout: 10_000 }).toBe(true);
  await consumer.close();
});

test('a queue opened while Redis is down works once it is up', async () => {
  await redis.down();
  const handled: string[] = [];
  const consumer = queue.runs.consume(async (runId) => void handled.push(runId), {
    concurrency: 1,
  });
  await failsFast(queue.runs.enqueue('early'));
  await redis.up();
  await expect.poll(() => queue.runs.enqueue('later').then(() => 'added')).toBe('added');
  await expect.poll(() => handled, { timeout: 10_000 }).toContain('later');
  await consumer.close();
});

test('a consumer of a Redis that is down can be closed', async () => {
  await redis.down();
  const consumer = queue.runs.consume(async () => {}, { concurrency: 1 });
  await failsFast(queue.runs.enqueue(randomUUID()));
  await consumer.close();
});

test('a Postgres that is down makes adding fail fast', async () => {
  const nowhere = openQueue({ databaseUrl: 'postgres://app@localhost/x?host=/nonexistent' });
  await failsFast(nowhere.runs.enqueue('nowhere'));
  const consumer = nowhere.runs.consume(async () => {}, { concurrency: 1 });
  await consumer.close();
  await nowhere.close();
});
