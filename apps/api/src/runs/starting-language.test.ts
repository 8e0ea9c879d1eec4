import type { ErrorBody, Run } from '@dryrun/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readEvents } from '../testing/read-events.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { sweepRuns } from './sweep-runs.ts';

const python = { problem: 'tasting-flight', language: 'python', code: 'def longest_flight(): 0' };
const submission = { ...python, kind: 'submission' };

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.db.deleteFrom('run').execute();
});

/** What a worker says of Python. */
async function say(state: 'starting' | 'ready' | 'failed'): Promise<void> {
  const reason = state === 'ready' ? null : state === 'failed' ? 'its smoke program crashed' : '…';
  const said = { available: state === 'ready', starting: state === 'starting', reason };
  await api.db
    .insertInto('language')
    .values({ id: 'python', name: 'Python', version: '3', position: 3, ...said })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(said))
    .execute();
}

const isInQueue = async ({ id }: Run) => (await api.deps.queue.runs.missingOf([id])).length === 0;

test('what is sent while its language starts is taken, says so, and goes to the queue when it is ready', async () => {
  await say('starting');
  const client = await api.guest();
  const { status, body: run } = await client.post<Run>('/runs', submission);
  expect(status).toBe(202);
  expect(run).toMatchObject({ state: 'queued', starting: true, waits: false, ahead: 0 });
  await sweepRuns(api.deps, { settledForMs: 0 });
  expect(await isInQueue(run)).toBe(false);

  const events = readEvents(await client.fetch(`/api/runs/${run.id}/events`));
  const next = async () => (await events.next()).value?.event;
  expect(await next()).toEqual({ type: 'queued', starting: true, waits: false, ahead: 0 });
  await say('ready');
  expect(await next()).toEqual({ type: 'queued', starting: false, waits: false, ahead: 0 });
  await sweepRuns(api.deps, { settledForMs: 0 });
  expect(await isInQueue(run)).toBe(true);
  expect((await client.get<Run>(`/runs/${run.id}`)).body.starting).toBe(false);
  await events.return(undefined);
});

test('it holds up neither its owner’s other runs nor anybody else’s', async () => {
  await say('starting');
  const client = await api.guest();
  for (let n = 0; n < 3; n++) await client.post('/runs', submission);
  const javascript = { ...submission, language: 'javascript' };
  const { body: own } = await client.post<Run>('/runs', javascript);
  expect(own).toMatchObject({ starting: false, ahead: 0 });
  expect(await isInQueue(own)).toBe(true);
});

test('a language whose smoke program failed is refused, and so is one that nobody knows', async () => {
  await say('failed');
  const client = await api.guest();
  const failed = await client.post<ErrorBody>('/runs', submission);
  expect(failed).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } });
  expect(failed.body.message).toContain('its smoke program crashed');
  const unknown = await client.post<ErrorBody>('/runs', { ...submission, language: 'latin' });
  expect(unknown.status).toBe(400);
});

test('where no worker has ever been, what the problem offers is taken and kept', async () => {
  await api.db.deleteFrom('language').execute();
  const client = await api.guest();
  const { status, body } = await client.post<Run>('/runs', submission);
  expect(status).toBe(202);
  expect(body).toMatchObject({ state: 'queued', starting: true });
  const unknown = await client.post<ErrorBody>('/runs', { ...submission, language: 'latin' });
  expect(unknown.status).toBe(503);
});
