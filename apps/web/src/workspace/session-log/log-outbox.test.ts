import type { SessionEvent } from '@dryrun/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createConnection } from '../connection/connection.ts';
import { memoryStorage } from '../drafts/memory-storage.ts';
import { createLogOutbox } from './log-outbox.ts';

beforeEach(() => void vi.useFakeTimers({ now: 10_000 }));
afterEach(() => void vi.useRealTimers());

const left = { type: 'absence', kind: 'tab', phase: 'begin' } as const;
const back = { type: 'absence', kind: 'tab', phase: 'end' } as const;

function open(storage = memoryStorage(), tab = 'a') {
  const server = { up: true, kept: new Map<string, SessionEvent>(), requests: 0 };
  const connection = createConnection({
    now: Date.now,
    random: () => 0,
    probe: async () => {
      if (!server.up) throw new TypeError('Failed to fetch');
    },
  });
  const outbox = createLogOutbox({
    ...{ storage, tab, connection, place: ['me', 'it'], now: Date.now },
    send: async ({ events }) => {
      if (!server.up) throw new TypeError('Failed to fetch');
      server.requests += 1;
      for (const event of events) server.kept.set(event.id, event);
    },
  });
  const times = () => [...server.kept.values()].map(({ atMs }) => atMs);
  return { server, connection, outbox, times, storage };
}

test('what happens together is sent together', async () => {
  const { outbox, server, times } = open();
  outbox.record(left);
  await vi.advanceTimersByTimeAsync(500);
  outbox.record(back);
  expect(server.requests).toBe(0);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(server.requests).toBe(1);
  expect(times()).toEqual([10_000, 10_500]);
});

test('while the connection is cut it waits, and keeps its times', async () => {
  const { outbox, server, connection, times } = open();
  server.up = false;
  outbox.record(left);
  await outbox.flush();
  expect(connection.get().status).toBe('offline');
  await vi.advanceTimersByTimeAsync(300);
  outbox.record(back);
  server.up = true;
  await connection.tryNow();
  expect(times()).toEqual([10_000, 10_300]);
});

test('what a page left that is gone is sent by the next, under its own name', async () => {
  const before = open();
  before.server.up = false;
  before.outbox.record(left);
  await before.outbox.flush();
  before.outbox.close();
  const after = open(before.storage, 'b');
  await after.outbox.flush();
  expect(after.times()).toEqual([10_000]);
  expect(before.storage.length).toBe(0);
});

test('what the server refuses is not sent again', async () => {
  const storage = memoryStorage();
  const connection = createConnection({ now: Date.now, probe: async () => {} });
  let requests = 0;
  const outbox = createLogOutbox({
    ...{ storage, tab: 'a', connection, place: ['me', 'it'], now: Date.now },
    send: async () => {
      requests += 1;
      throw new Error('There is no assessment with this id.');
    },
  });
  outbox.record(left);
  await outbox.flush();
  await outbox.flush();
  expect(requests).toBe(1);
});

test('a page that is never connected keeps five hundred', async () => {
  const { outbox, server, times } = open();
  server.up = false;
  for (let at = 0; at < 600; at += 1) outbox.record(left);
  await outbox.flush();
  server.up = true;
  await outbox.flush();
  expect(times()).toHaveLength(500);
  expect(server.requests).toBe(5);
});
