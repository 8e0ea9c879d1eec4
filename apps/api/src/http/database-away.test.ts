import type { ErrorBody, Run } from '@dryrun/contract';
import { freeze, thaw } from '@dryrun/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Health } from '../system/health.ts';
import { readEvents } from '../testing/read-events.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ ownPostgres: true });
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
  expect(health).toMatchObject({ ready: false, code: 'SERVICE_UNAVAILABLE', status: 503 });

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

test('while the database is frozen everybody hears so within 2 s, and then all is as it was', async () => {
  const [known, quiet] = [await api.guest(), await api.guest()];
  const { body: owner } = await known.get('/session');
  const paths = ['/problems', '/overview', '/submissions', '/assessments', '/session'];
  await Promise.all(paths.map((path) => known.get(path)));

  freeze(api.postgres.pid);
  const { body: health, tookMs } = await timed(() => known.get<Health>('/health'));
  expect(tookMs).toBeLessThan(soonMs);
  expect(health.checks[0]).toEqual({
    name: 'database',
    ok: false,
    message: 'The database does not answer.',
  });
  expect(health.ready).toBe(false);
  thaw(api.postgres.pid);
  await expect.poll(async () => (await known.get('/problems')).status).toBe(200);

  freeze(api.postgres.pid);
  // Those in flight when nobody knows of it yet, and those that come when everybody does.
  for (const _ of ['at first', 'later']) {
    const answers = await Promise.all([
      ...paths.map((path) => timed(() => quiet.get<ErrorBody>(path))),
      timed(() => known.post<ErrorBody>('/runs', request)),
      timed(() => known.post<ErrorBody>('/system-check', { language: 'javascript' })),
    ]);
    for (const { status, body, tookMs } of answers) {
      expect(status).toBe(503);
      expect(body).toMatchObject({
        code: 'SERVICE_UNAVAILABLE',
        message: expect.stringMatching(/^The database does not answer\. What you write stays/),
      });
      expect(tookMs).toBeLessThan(soonMs);
    }
  }
  expect((await known.get('/time')).status).toBe(200);
  thaw(api.postgres.pid);
  const { tookMs: readyMs } = await timed(() =>
    expect.poll(async () => (await known.get('/problems')).status).toBe(200),
  );
  expect(readyMs).toBeLessThan(soonMs);
  expect((await known.get('/session')).body).toEqual(owner);
  expect((await known.post('/runs', request)).status).toBe(202);
  // As many as docs/decisions/0013-connections.md says: none came in the place of those that were silent.
  expect(await backends()).toBeLessThanOrEqual(21);
});

/** Two seconds, and as many again for a machine that is busy with other tests. */
const soonMs = 4_000;

async function backends(): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pg_stat_activity where backend_type = 'client backend'`.execute(
    api.db,
  );
  return rows[0]?.n ?? 0;
}

async function timed<T>(work: () => Promise<T>): Promise<T & { tookMs: number }> {
  const from = performance.now();
  const answer = await work();
  return { ...answer, tookMs: performance.now() - from };
}
