import { EventEmitter } from 'node:events';
import type { PostgresQueueBackend } from 'bullmq';
import { expect, test } from 'vitest';
import { fewerTrips } from './fewer-trips.ts';
import { addJob, beforeWaiting, claimNext, endAndClaim } from './own-statements.ts';

type Rows = { rows: object[] };
const names = new Map([
  [addJob, 'add'],
  [claimNext, 'claim'],
  [endAndClaim, 'end and claim'],
  [beforeWaiting, 'before waiting'],
]);

/** A backend that writes down what it is asked, with so many jobs in it; its bell can be rung. */
function open(jobs: number) {
  const asked: string[] = [];
  const bell = new EventEmitter();
  const claimed = () => ({ id: 'job', present: jobs > 0, next_delay: null });
  const answers: Record<string, () => object[]> = {
    claim: () => (jobs-- > 0 ? [claimed()] : []),
    'end and claim': () => [{ ended: true, ...(jobs-- > 0 ? claimed() : { id: null }) }],
    'before waiting': () => [{ present: jobs > 0, next_delay: null }],
  };
  const backend = {
    listening: false,
    async ensureListening() {
      this.listening = true;
      return bell;
    },
    async run(command: string): Promise<Rows> {
      asked.push(`BullMQ: ${command}`);
      return { rows: [] };
    },
    async query({ text }: { text: string }): Promise<Rows> {
      const name = names.get(text) ?? text;
      asked.push(name);
      return { rows: answers[name]?.() ?? [] };
    },
  };
  fewerTrips(backend as unknown as PostgresQueueBackend);
  const ask = async (command: string, ...params: unknown[]) =>
    (await (backend.run as (command: string, params: unknown[]) => Promise<Rows>)(command, params))
      .rows;
  return {
    asked,
    backend,
    bell,
    ask,
    listen: () => backend.ensureListening(),
    found: async () => (await ask('move_to_active', 'runs')).length,
    mayWait: async () => {
      const [{ present }] = (await ask('has_waiting_job', 'runs')) as [{ present: boolean }];
      await ask('next_delay', 'runs');
      return !present;
    },
    end: (...kept: unknown[]) =>
      ask('move_to_completed_fetch', 'runs', 'job', 'token', 'null', 1, ...kept),
  };
}

/** As our jobs are: removed when they have ended, and not limited in their rate. */
const ours = [true, null, null, 1500, 1, 'worker', null, null];

test('what waits beside a job is said with it, and not asked for', async () => {
  const { asked, listen, found, mayWait } = open(2);
  await listen();
  expect([await found(), await found(), await mayWait()]).toEqual([1, 0, false]);
  expect([await found(), await found(), await mayWait()]).toEqual([1, 0, true]);
  expect(asked).toEqual(['claim', 'claim']);
});

test.each<[string, (opened: ReturnType<typeof open>) => void]>([
  ['it has heard of a job since', ({ bell }) => void bell.emit('notification')],
  [
    'it may not have heard of one',
    ({ backend }) => {
      backend.listening = false;
    },
  ],
])('a worker asks before it waits where %s', async (_, happen) => {
  const opened = open(1);
  const { asked, listen, found, mayWait } = opened;
  await listen();
  await found();
  happen(opened);
  expect(await mayWait()).toBe(true);
  expect(asked).toEqual(['claim', 'before waiting']);
});

test('what was said with a job is believed once', async () => {
  const { asked, listen, found, mayWait } = open(1);
  await listen();
  await found();
  expect([await mayWait(), await mayWait()]).toEqual([true, true]);
  expect(asked).toEqual(['claim', 'before waiting']);
});

test('a worker that found none has BullMQ look, and looks again when it is told to', async () => {
  const { asked, found } = open(0);
  expect([await found(), await found()]).toEqual([0, 0]);
  const look = ['claim', 'BullMQ: move_to_active'];
  expect(asked).toEqual([...look, ...look]);
});

test('a job ends, and the next is had, in one statement', async () => {
  const { asked, end } = open(1);
  expect(await end(...ours)).toMatchObject([{ id: 'job' }]);
  expect(await end(...ours)).toEqual([]);
  expect(asked).toEqual(['end and claim', 'end and claim']);
});

const run: unknown[] = [
  'runs',
  'run-1',
  'run',
  '{}',
  '{}',
  3,
  0,
  1,
  8,
  null,
  null,
  null,
  null,
  null,
  false,
];
const but = (index: number, value: unknown) => run.with(index, value);

test.each<[string, unknown[], string]>([
  ['a run is ours to add', run, 'add'],
  ['what is to wait is not', but(6, 500), 'BullMQ: add_job'],
  ['nor what has no name', but(1, ''), 'BullMQ: add_job'],
  ['nor what has a parent', but(10, 'parent'), 'BullMQ: add_job'],
  ['nor what stands for others', but(12, 'all'), 'BullMQ: add_job'],
])('%s', async (_, params, asks) => {
  const { asked, ask } = open(0);
  await ask('add_job', ...params);
  expect(asked).toEqual([asks]);
});

test.each([
  ['is kept when it has ended', [false, ...ours.slice(1)]],
  ['is limited in its rate', [...ours.slice(0, 6), 10, 1000]],
])('a job that %s is ended by BullMQ', async (_, kept) => {
  const { asked, end } = open(0);
  await end(...kept);
  expect(asked).toEqual(['BullMQ: move_to_completed_fetch']);
});
