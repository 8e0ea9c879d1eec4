import type { ErrorBody, Run } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEvents } from '../testing/read-events.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const request = {
  kind: 'submission',
  problem: 'tasting-flight',
  language: 'javascript',
  code: '//',
};

test('while the database is away everybody is asked to wait, and nobody loses their session', async () => {
  const [known, quiet] = [await api.guest(), await api.guest()];
  const { body: run } = await known.post<Run>('/runs', request);
  const { body: owner } = await known.get('/session');

  process.kill(api.postgres.pid, 'SIGKILL');
  await api.postgres.waitForExit();
  // One session is remembered, the other has to be looked up.
  for (const client of [known, quiet]) {
    const cookie = client.cookie;
    const { status, body } = await client.get<ErrorBody>('/problems');
    expect({ status, code: body.code }).toEqual({ status: 503, code: 'SERVICE_UNAVAILABLE' });
    expect((await client.get('/session')).headers.get('set-cookie')).toBeNull();
    expect(client.cookie).toBe(cookie);
  }
  expect((await known.post('/runs', request)).status).toBe(503);
  const { status, body: health } = await known.get<{ ready: boolean }>('/health');
  expect(status).toBe(503);
  expect(health.ready).toBe(false);

  await api.postgres.restart();
  expect((await known.get('/session')).body).toEqual(owner);
  expect((await quiet.get('/problems')).status).toBe(200);
  // The line on which the worker's word comes is open again too.
  const events = readEvents(await known.fetch(`/api/runs/${run.id}/events`));
  await writeTests(api.db, run.id, ['accepted']);
  expect((await events.next()).value).toMatchObject({ id: 1 });
  await writeVerdict(api.db, run.id, 'wrong-answer', 1);
  const seen = [];
  for await (const { event } of events) seen.push(event.type);
  expect(seen).toEqual(['tests', 'verdict']);
});
