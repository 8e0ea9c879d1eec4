import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createConnection } from '../connection/connection.ts';
import { createDraftDocument, type SaveRequest } from './draft-document.ts';
import { createLocalCopies } from './local-copies.ts';
import { memoryStorage } from './memory-storage.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** A server that keeps one draft, can be unplugged, and takes as long as it is told to. */
function createServer() {
  const server = {
    content: 'starter',
    revision: 0,
    savedAtMs: null as number | null,
    savedBy: '',
    history: [] as string[],
    up: true,
    ended: false,
    longest: Number.POSITIVE_INFINITY,
    latencyMs: 0,
    requests: [] as (SaveRequest<string> & { atMs: number })[],
    mostAtOnce: 0,
    underWay: 0,
    async save(request: SaveRequest<string>, tab: string) {
      server.requests.push({ ...request, atMs: Date.now() });
      server.underWay += 1;
      server.mostAtOnce = Math.max(server.mostAtOnce, server.underWay);
      await new Promise((resolve) => setTimeout(resolve, server.latencyMs));
      server.underWay -= 1;
      if (!server.up) throw new TypeError('Failed to fetch');
      if (server.ended) {
        throw new ORPCError('SECTION_ENDED', { status: 409, message: 'This section has ended.' });
      }
      if (request.content.length > server.longest) {
        const message = 'The code is too large.';
        throw new ORPCError('BAD_REQUEST', { status: 400, message, data: { field: 'code' } });
      }
      const replacedOtherTab = request.baseRevision < server.revision && server.savedBy !== tab;
      server.content = request.content;
      server.history.push(request.content);
      server.revision += 1;
      server.savedAtMs = Date.now();
      server.savedBy = tab;
      return { revision: server.revision, savedAtMs: server.savedAtMs, replacedOtherTab };
    },
  };
  return server;
}

function open(server: ReturnType<typeof createServer>, storage: Storage, tab = 'tab-1') {
  const connection = createConnection({
    now: Date.now,
    probe: async () => {
      if (!server.up) throw new TypeError('Failed to fetch');
    },
  });
  const document = createDraftDocument<string>({
    server: { content: server.content, revision: server.revision, savedAtMs: server.savedAtMs },
    copies: createLocalCopies({ storage, document: ['me', 'sitting', 'vans'], isContent: isText }),
    connection,
    isEqual: Object.is,
    save: (request) => server.save(request, tab),
    now: Date.now,
    tab,
  });
  return { document, connection };
}

/** The browser dies: no event, no farewell. */
const crash = () => vi.clearAllTimers();
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

describe('autosave', () => {
  test('a text is saved within a second of the last key', async () => {
    const server = createServer();
    const { document } = open(server, memoryStorage());
    document.edit('starter a');
    await pass(300);
    document.edit('starter ab');
    expect(document.get().status).toBe('unsaved');
    await pass(1_000);
    expect(server.content).toBe('starter ab');
    expect(server.requests).toMatchObject([{ baseRevision: 0, keystrokes: 2 }]);
    expect(document.get()).toMatchObject({ status: 'saved', revision: 1 });
  });

  test('somebody who never pauses is saved every few seconds', async () => {
    const server = createServer();
    const { document } = open(server, memoryStorage());
    for (let key = 0; key < 100; key += 1) {
      document.edit(`${key}`);
      await pass(100);
    }
    expect(server.requests.length).toBeGreaterThanOrEqual(3);
    const gaps = server.requests.map(
      (r, i) => r.atMs - (server.requests[i - 1]?.atMs ?? 1_000_000),
    );
    expect(Math.max(...gaps)).toBeLessThanOrEqual(3_200);
  });

  test('on a slow line only one request is under way, and the last text arrives', async () => {
    const server = createServer();
    server.latencyMs = 2_500;
    const { document } = open(server, memoryStorage());
    for (let key = 0; key < 50; key += 1) {
      document.edit(`text ${key}`);
      await pass(100);
    }
    await pass(10_000);
    expect(server.mostAtOnce).toBe(1);
    expect(server.content).toBe('text 49');
    expect(document.get().status).toBe('saved');
    expect(server.requests.map((request) => request.baseRevision)).toEqual(
      server.requests.map((_, index) => index),
    );
  });

  test('nothing is sent when the text is again what was saved', async () => {
    const server = createServer();
    const storage = memoryStorage();
    const { document } = open(server, storage);
    document.edit('starter!');
    await pass(250);
    document.edit('starter');
    await pass(5_000);
    expect(server.requests).toEqual([]);
    expect(document.get().status).toBe('saved');
    expect(storage.length).toBe(0);
  });

  test('what was refused is said until the text is again what was saved', async () => {
    const server = createServer();
    server.longest = 10;
    const { document } = open(server, memoryStorage());
    document.edit('starter, and far too much of it');
    await pass(1_000);
    expect(document.get()).toMatchObject({ status: 'refused', refusal: 'The code is too large.' });
    document.edit('starter, and too much');
    expect(document.get()).toMatchObject({ status: 'unsaved', refusal: 'The code is too large.' });
    document.edit('starter');
    expect(document.get()).toMatchObject({ status: 'saved', refusal: null });
    await pass(5_000);
    expect(server.requests).toHaveLength(1);
  });

  test('leaving the page sends at once, even with a request under way', async () => {
    const server = createServer();
    server.latencyMs = 500;
    const { document } = open(server, memoryStorage());
    document.edit('first');
    await pass(700);
    document.edit('second');
    void document.flush({ keepalive: true });
    await pass(0);
    expect(server.requests.map(({ content, keepalive }) => [content, keepalive])).toEqual([
      ['first', false],
      ['second', true],
    ]);
  });
});

describe('no connection', () => {
  test('edits are kept, survive a reload, and are sent when the server is back', async () => {
    const server = createServer();
    const storage = memoryStorage();
    const first = open(server, storage);
    first.document.edit('v1');
    await pass(1_000);
    server.up = false;
    first.document.edit('v2');
    await pass(1_000);
    expect(first.document.get().status).toBe('kept');
    first.document.edit('v3');
    await pass(250);
    crash();

    const second = open(server, storage, 'tab-2');
    expect(second.document.get()).toMatchObject({ content: 'v3', notice: { kind: 'local-won' } });
    await pass(5_000);
    expect(second.document.get().status).toBe('kept');
    server.up = true;
    await pass(20_000);
    expect(server.content).toBe('v3');
    expect(second.document.get().status).toBe('saved');
    expect(storage.length).toBe(0);
  });

  test('trying now sends without waiting', async () => {
    const server = createServer();
    const { document, connection } = open(server, memoryStorage());
    server.up = false;
    document.edit('v1');
    await pass(1_000);
    server.up = true;
    const trying = connection.tryNow();
    await pass(0);
    await trying;
    expect(server.content).toBe('v1');
    expect(connection.get().status).toBe('online');
  });
});

describe('two tabs', () => {
  test('the newer text wins, the older is in the history, and both are told', async () => {
    const server = createServer();
    const storage = memoryStorage();
    const one = open(server, storage, 'one').document;
    const two = open(server, storage, 'two').document;
    one.edit('from one');
    await pass(1_000);
    two.edit('from two');
    await pass(1_000);
    expect(server.history).toEqual(['from one', 'from two']);
    expect(two.get().notice).toEqual({ kind: 'replaced-other-tab' });
  });

  test('tabs without a connection do not overwrite what the other keeps', async () => {
    const server = createServer();
    server.up = false;
    const storage = memoryStorage();
    open(server, storage, 'one').document.edit('from one');
    await pass(300);
    open(server, storage, 'two').document.edit('from two');
    await pass(300);
    expect(storage.length).toBe(2);
  });

  test('an unsent text older than the saved one is offered, not lost', async () => {
    const server = createServer();
    const storage = memoryStorage();
    server.up = false;
    open(server, storage, 'crashed').document.edit('written on the train');
    await pass(300);
    crash();
    server.up = true;
    await pass(60_000);
    server.content = 'written at home';
    server.revision = 4;
    server.savedAtMs = Date.now();

    const { document } = open(server, storage, 'home');
    expect(document.get()).toMatchObject({
      content: 'written at home',
      notice: { kind: 'server-won', older: { content: 'written on the train' } },
    });
    document.takeOlder();
    await pass(1_000);
    expect(server.content).toBe('written on the train');
    expect(storage.length).toBe(0);
  });
});

test('a section that has ended keeps the text here and sends no more', async () => {
  const server = createServer();
  const storage = memoryStorage();
  const { document } = open(server, storage);
  server.ended = true;
  document.edit('too late');
  await pass(1_000);
  expect(document.get().status).toBe('ended');
  document.edit('later still');
  await pass(10_000);
  expect(server.requests).toHaveLength(1);
  expect(document.get().content).toBe('too late');
  expect(storage.length).toBe(1);
});
