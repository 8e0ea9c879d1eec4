import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createConnection } from './connection.ts';

const noAnswer = () => new TypeError('Failed to fetch');

beforeEach(() => void vi.useFakeTimers({ now: 10_000 }));
afterEach(() => void vi.useRealTimers());

test('tries again after 1, 2, 4, 8 and then every 15 seconds, until the server answers', async () => {
  let up = false;
  const tries: number[] = [];
  const connection = createConnection({
    now: Date.now,
    random: () => 0,
    probe: async () => {
      tries.push(Date.now());
      if (!up) throw noAnswer();
    },
  });
  connection.reportFailure(noAnswer());
  expect(connection.get()).toEqual({
    status: 'offline',
    sinceMs: 10_000,
    serverAnswers: false,
    nextTryAtMs: 11_000,
    trying: false,
  });

  await vi.advanceTimersByTimeAsync(46_000);
  expect(tries.map((at, i) => at - (tries[i - 1] ?? 10_000))).toEqual([
    1_000, 2_000, 4_000, 8_000, 15_000, 15_000,
  ]);
  expect(connection.get()).toMatchObject({ status: 'offline', sinceMs: 10_000 });

  up = true;
  await vi.advanceTimersByTimeAsync(15_000);
  expect(connection.get()).toEqual({ status: 'online' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tries).toHaveLength(7);
});

test('what was kept is sent before the connection counts as back', async () => {
  const connection = createConnection({ now: Date.now, probe: async () => {} });
  let sent = 0;
  connection.join(async () => {
    sent += 1;
    if (sent === 1) throw noAnswer();
  });
  connection.reportFailure(noAnswer());
  await connection.tryNow();
  expect(connection.get().status).toBe('offline');
  await connection.tryNow();
  expect(connection.get().status).toBe('online');
  expect(sent).toBe(2);
});

test('two tries at once are one', async () => {
  let probes = 0;
  const connection = createConnection({
    now: Date.now,
    probe: async () => {
      probes += 1;
    },
  });
  connection.reportFailure(noAnswer());
  await Promise.all([connection.tryNow(), connection.tryNow()]);
  expect(probes).toBe(1);
});

test('an answer that says no is not an interruption', () => {
  const connection = createConnection({ now: Date.now, probe: async () => {} });
  connection.reportFailure(new Error('The code is larger than 64 KiB.'));
  expect(connection.get()).toEqual({ status: 'online' });
});

test('candidates who lost the server together come back at different moments, none of them later', () => {
  const nextTries = Array.from({ length: 20 }, () => {
    const connection = createConnection({ now: Date.now, probe: async () => {} });
    connection.reportFailure(noAnswer());
    const state = connection.get();
    connection.close();
    return state.status === 'offline' ? state.nextTryAtMs : 0;
  });
  expect(new Set(nextTries).size).toBeGreaterThan(1);
  for (const at of nextTries) {
    expect(at).toBeGreaterThanOrEqual(10_750);
    expect(at).toBeLessThanOrEqual(11_000);
  }
});

test('a server that is there and cannot save is told from one that is not', () => {
  const connection = createConnection({ now: Date.now, probe: async () => {} });
  connection.reportFailure(new ORPCError('SERVICE_UNAVAILABLE', { status: 503 }));
  expect(connection.get()).toMatchObject({ status: 'offline', serverAnswers: true });
});
