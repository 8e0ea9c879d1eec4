import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryStorage } from '../drafts/memory-storage.ts';
import { createServer, open, testEvent, verdictEvent } from './fake-runs.ts';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const newest = (store: ReturnType<typeof open>['store']) => store.get().submissions[0];

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => void vi.useRealTimers());

test('a submission is drawn at once at its final size and fills in place', async () => {
  const server = createServer();
  const { store } = open(server);
  void store.submit('javascript', 'code');
  expect(newest(store)).toMatchObject({ state: 'sending', number: 1 });
  expect(newest(store)?.cells).toEqual(['queued', 'queued', 'queued', 'queued']);

  server.answer = { ahead: 2 };
  await pass(0);
  await pass(2_000);
  expect(newest(store)).toMatchObject({ state: 'queued', ahead: 2 });

  server.tell({ type: 'compiled', compileTimeMs: 4 });
  await pass(0);
  expect(newest(store)?.cells).toEqual(['running', 'queued', 'queued', 'queued']);
  server.tell(testEvent(0, 'accepted'));
  server.tell(testEvent(1, 'wrong-answer'));
  await pass(0);
  expect(newest(store)).toMatchObject({
    passed: 1,
    cells: ['accepted', 'wrong-answer', 'running', 'queued'],
  });
  server.tell(testEvent(2, 'accepted'));
  server.tell(testEvent(3, 'accepted'));
  server.tell(verdictEvent({ verdict: 'wrong-answer', passed: 3 }));
  await pass(0);
  expect(newest(store)).toMatchObject({
    state: 'done',
    verdict: 'wrong-answer',
    passed: 3,
    cells: ['accepted', 'wrong-answer', 'accepted', 'accepted'],
  });
});

test('the same text is not submitted again while it is judged, another is', async () => {
  const server = createServer();
  const { store } = open(server);
  void store.submit('javascript', 'code');
  void store.submit('javascript', 'code');
  await pass(0);
  void store.submit('javascript', 'code');
  expect(store.get().submissions).toHaveLength(1);
  void store.submit('javascript', 'more code');
  await pass(0);
  expect(store.get().submissions).toHaveLength(2);
  server.tell(verdictEvent({ verdict: 'wrong-answer', passed: 3 }));
  await pass(0);
  void store.submit('javascript', 'more code');
  expect(store.get().submissions).toHaveLength(3);
});

test('a stream that breaks is taken up where it ended', async () => {
  const server = createServer();
  const { store } = open(server);
  void store.submit('javascript', 'code');
  server.cutAfter = 2;
  server.tell({ type: 'compiled', compileTimeMs: 4 });
  server.tell(testEvent(0, 'accepted'));
  await pass(0);
  server.tell(testEvent(1, 'accepted'));
  await pass(5_000);
  expect(server.resumedFrom).toEqual([undefined, '2']);
  expect(newest(store)?.cells).toEqual(['accepted', 'accepted', 'running', 'queued']);
});

test('with a compile error the cells stay queued', async () => {
  const server = createServer();
  const { store } = open(server);
  void store.submit('javascript', 'code');
  await pass(0);
  server.tell(verdictEvent({ verdict: 'compile-error', message: 'Line 3: unexpected }' }));
  await pass(0);
  expect(newest(store)).toMatchObject({
    state: 'done',
    message: 'Line 3: unexpected }',
    cells: ['queued', 'queued', 'queued', 'queued'],
  });
});

test('a submission made offline is kept over a reload and sent once', async () => {
  const server = createServer();
  const storage = memoryStorage();
  server.up = false;
  const before = open(server, storage);
  await before.store.submit('javascript', 'code');
  expect(newest(before.store)).toMatchObject({ state: 'unsent', number: 1 });
  before.store.close();
  before.connection.close();

  const after = open(server, storage);
  await pass(100);
  expect(newest(after.store)).toMatchObject({ state: 'unsent', number: 1 });
  server.up = true;
  await pass(3_000);
  expect(server.created).toMatchObject([{ kind: 'submission', code: 'code' }]);
  expect(newest(after.store)).toMatchObject({ state: 'queued', id: 'run-1' });
  expect(after.connection.get().status).toBe('online');
  expect(storage.length).toBe(0);
});

test('a submission that could not be sent before the bell is not sent after it', async () => {
  const server = createServer();
  server.up = false;
  const { store } = open(server, memoryStorage(), 1_002_000);
  await store.submit('javascript', 'code');
  server.up = true;
  vi.setSystemTime(1_003_000);
  await pass(3_000);
  expect(server.created).toEqual([]);
  expect(store.get().submissions).toEqual([]);
  expect(store.get().refusal?.message).toBe(
    'Submission 1 was not sent before the bell. It does not count.',
  );
});

test.each<[string, string, (store: ReturnType<typeof open>['store']) => Promise<void>]>([
  ['samples', 'samples', (store) => store.runSamples('javascript', 'code')],
  [
    'own input',
    'custom',
    (store) => store.runCustom('javascript', 'code', { id: 'a', input: '1' }),
  ],
])('that %s could not be sent is said until the server is back', async (_name, kind, run) => {
  const server = createServer();
  server.up = false;
  const { store } = open(server);
  await run(store);
  expect(store.get().refusal).toMatchObject({
    kind,
    message: expect.stringContaining('cannot be reached'),
  });
  server.up = true;
  await pass(3_000);
  expect(store.get().refusal).toBeNull();
  server.refuse = new ORPCError('BAD_REQUEST', {
    status: 400,
    message: 'No.',
    data: { field: 'code' },
  });
  await run(store);
  await pass(3_000);
  expect(store.get().refusal).toMatchObject({ message: 'No.' });
});

test.each([
  ['once', 1],
  ['twice, the second time while it was being sent', 2],
  ['three times', 3],
])(
  'a run that could not be sent leaves what came of the one before it, pressed %s',
  async (_name, presses) => {
    const server = createServer();
    const { store } = open(server);
    void store.runSamples('javascript', 'code');
    await pass(0);
    server.tell(verdictEvent({ kind: 'samples', verdict: 'wrong-answer', passed: 1 }));
    await pass(0);
    const before = store.get().samples;
    expect(before).toMatchObject({ state: 'done', passed: 1 });
    server.up = false;
    const press = () => store.runSamples('javascript', 'more code');
    await Promise.all(Array.from({ length: presses }, press));
    expect(store.get()).toMatchObject({ samples: before, refusal: { kind: 'samples' } });
  },
);

test.each<[string, 'INTERNAL_SERVER_ERROR' | 'INSUFFICIENT_STORAGE', number]>([
  ['a fault of the server', 'INTERNAL_SERVER_ERROR', 500],
  ['a full disk', 'INSUFFICIENT_STORAGE', 507],
])('%s is told on when the server is back', async (_name, code, status) => {
  const server = createServer();
  const data = { errorId: 'e-1' };
  server.refuse = new ORPCError(code, { status, message: 'It failed.', data });
  const { store, connection } = open(server);
  await store.runSamples('javascript', 'code');
  expect(connection.get().status).toBe('offline');
  await pass(3_000);
  expect(connection.get().status).toBe('online');
  expect(store.get().refusal?.message).toContain('e-1');
});

test('a mistake in own input is told at its place', async () => {
  const server = createServer();
  server.refuse = new ORPCError('BAD_REQUEST', {
    status: 400,
    message: 'Line 2: leave is not a list of integers.',
    data: { field: 'customInput' },
  });
  const { store } = open(server);
  await store.runCustom('javascript', 'code', { id: 'case', input: '[1]\nfour' });
  expect(store.get()).toMatchObject({
    custom: {},
    refusal: {
      input: '[1]\nfour',
      kind: 'custom',
      field: 'customInput',
      message: 'Line 2: leave is not a list of integers.',
    },
  });
});

test('a new run of the samples takes the place of the one before it', async () => {
  const server = createServer();
  const { store } = open(server);
  void store.runSamples('javascript', 'slow');
  await pass(0);
  server.answer = { state: 'done', verdict: 'accepted', passed: 2, total: 2 };
  await store.runSamples('javascript', 'quick');
  server.tell(testEvent(0, 'wrong-answer'));
  await pass(0);
  expect(store.get().samples).toMatchObject({ state: 'done', passed: 2 });
  expect(store.get().hasRun).toBe(true);
});

test('what the samples gave is there again after a reload', async () => {
  const server = createServer();
  const storage = memoryStorage();
  server.answer = { kind: 'samples', state: 'done', verdict: 'wrong-answer', passed: 1, total: 2 };
  const before = open(server, storage);
  await before.store.runSamples('javascript', 'code');
  before.store.close();

  const after = open(server, storage);
  expect(after.store.get().samples).toBe(null);
  await pass(0);
  expect(after.store.get().samples).toMatchObject({ state: 'done', passed: 1, id: 'run-1' });
  expect(after.store.get().hasRun).toBe(false);
});

test('a run that is newer than the one before the reload stays', async () => {
  const server = createServer();
  const storage = memoryStorage();
  storage.setItem('samples', 'run-0');
  server.answer = { kind: 'samples', state: 'done', passed: 2, total: 2 };
  const { store } = open(server, storage);
  const ran = store.runSamples('javascript', 'new');
  await pass(0);
  await ran;
  expect(store.get().samples).toMatchObject({ id: 'run-1', passed: 2 });
});
