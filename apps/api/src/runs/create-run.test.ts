import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { Assessment, AssessmentSummary, ErrorBody, Run } from '@dryrun/contract';
import { toCodeBytes } from '@dryrun/db';
import { openQueue } from '@dryrun/queue';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';
import { sweepRuns } from './sweep-runs.ts';

const problem = 'tasting-flight';
const code = 'function longestFlight() { return 0; }';
const submission = { kind: 'submission', problem, language: 'javascript', code };

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

async function startAssessment(
  client: TestClient,
  { editorMode = 'standard', problems = [problem, 'cold-box'] } = {},
): Promise<Assessment> {
  const setUp = { preset: 'classic', editorMode, language: 'javascript', problems };
  const made = await client.post<AssessmentSummary>('/assessments', setUp);
  expect(made.status).toBe(201);
  const started = await client.post<Assessment>(`/assessments/${made.body.id}/start`);
  expect(started.status).toBe(200);
  return started.body;
}

async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('a run is taken', () => {
  test('with its number of tests, and its id goes to the queue', async () => {
    const client = await api.guest();
    const { status, body } = await client.post<Run>('/runs', submission);
    expect(status).toBe(202);
    expect(body).toMatchObject({
      kind: 'submission',
      problem,
      state: 'queued',
      waits: false,
      number: 1,
      verdict: null,
      total: api.deps.catalogue.get(problem)?.hiddenTestCount,
      tests: [],
    });
    expect(await api.deps.queue.runs.missingOf([body.id])).toEqual([]);
    const { body: read } = await client.get<Run>(`/runs/${body.id}`);
    expect(read).toMatchObject({ id: body.id, state: 'queued', number: 1 });
  });

  test('once, however often the same request is sent, also at the same time', async () => {
    const client = await api.guest();
    const request = { ...submission, requestId: randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => client.post<Run>('/runs', request)),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const other = await api.guest();
    const { body } = await other.post<Run>('/runs', request);
    expect(body.id).not.toBe(answers[0]?.body.id);
  });

  test('and submissions count from 1 without a gap or a double, however many come at once', async () => {
    const client = await api.guest();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => client.post<Run>('/runs', submission)),
    );
    const numbers = answers.map(({ body }) => body.number).sort();
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const samples = await client.post<Run>('/runs', { ...submission, kind: 'samples' });
    expect(samples.body.number).toBeNull();
    const elsewhere = await client.post<Run>('/runs', { ...submission, problem: 'cold-box' });
    expect(elsewhere.body.number).toBe(1);
  });

  test('with own input in the order of the parameters', async () => {
    const client = await api.guest();
    const customInput = 'grape = [1, 2]\nprice = [3, 4]\nbudget = 5\nmost = 1';
    const { status, body } = await client.post<Run>('/runs', {
      ...submission,
      kind: 'custom',
      customInput,
    });
    expect(status).toBe(202);
    expect(body.total).toBe(1);
  });
});

test('a run is in the queue as soon as it is stored, as the queue itself would have put it there', async () => {
  const client = await api.guest();
  const { body } = await client.post<Run>('/runs', submission);
  const other = randomUUID();
  await api.deps.queue.runs.enqueue(other, 3);
  const jobOf = async (id: string) => {
    const { rows } = await sql<{ job: string }>`
      select (to_jsonb(job) - 'seq' - 'added_at_ms')::text as job from dryrun_queue.job
      where id = ${`run-${id}`}`.execute(api.db);
    return rows.map(({ job }) => JSON.parse(job.replaceAll(id, 'the run')));
  };
  expect(await jobOf(body.id)).toEqual(await jobOf(other));
  expect(await jobOf(body.id)).toHaveLength(1);
});

describe('when the queue is away', () => {
  test('the submission is kept, its owner is told that it waits, and the sweep brings it', async () => {
    const client = await api.guest();
    const { queue } = api.deps;
    const away = openQueue({
      databaseUrl: '',
      redisUrl: `redis://127.0.0.1:${await unusedPort()}`,
    });
    api.deps.queue = away;
    const { status, body } = await client.post<Run>('/runs', submission);
    const { id } = body;
    expect(status).toBe(202);
    expect(body).toMatchObject({ state: 'queued', waits: true });
    expect((await client.get<Run>(`/runs/${id}`)).body.waits).toBe(true);
    const { body: health } = await client.get<{ ready: boolean }>('/health');
    expect(health.ready).toBe(false);

    api.deps.queue = queue;
    await away.close();
    const { runs } = queue;
    expect(await runs.missingOf([id])).toEqual([id]);
    await sweepRuns(api.deps, { settledForMs: 10_000 });
    // The api sweeps by itself too, and may have been before this one: it is on its way then.
    await expect.poll(() => runs.missingOf([id])).toEqual([]);
    expect((await client.get<Run>(`/runs/${id}`)).body.waits).toBe(false);
  });

  test('a run that was stored just before a crash is brought by the first sweep', async () => {
    const client = await api.guest();
    const { body } = await client.post<Run>('/runs', submission);
    // As if the process had died between the commit and the queue: the row says queued, no job is.
    const id = randomUUID();
    const row = await api.db
      .selectFrom('run')
      .selectAll()
      .where('id', '=', body.id)
      .executeTakeFirstOrThrow();
    await api.db
      .insertInto('run')
      .values({ ...row, id, number: null, code: toCodeBytes(row.code), custom_input: null })
      .execute();
    await sweepRuns(api.deps, { settledForMs: 10_000 });
    expect(await api.deps.queue.runs.missingOf([id])).toEqual([id]);
    await sweepRuns(api.deps, { settledForMs: 0 });
    expect(await api.deps.queue.runs.missingOf([id])).toEqual([]);
  });
});

describe('in an assessment', () => {
  test('runs belong to it, and count on their own', async () => {
    const client = await api.guest();
    await client.post('/runs', submission);
    const { id } = await startAssessment(client);
    const { status, body } = await client.post<Run>('/runs', { ...submission, assessment: id });
    expect(status).toBe(202);
    expect(body).toMatchObject({ assessment: id, number: 1 });
  });

  test('its problems cannot be run around it, others can', async () => {
    const client = await api.guest();
    await startAssessment(client);
    const around = await client.post<ErrorBody>('/runs', submission);
    expect(around.status).toBe(409);
    expect(around.body).toMatchObject({ code: 'CONFLICT', data: { field: 'problem' } });
    const other = await client.post('/runs', { ...submission, problem: 'clinic-barge' });
    expect(other.status).toBe(202);
  });

  test('problems that it does not have cannot be run in it', async () => {
    const client = await api.guest();
    const { id: assessment } = await startAssessment(client);
    const request = { ...submission, assessment, problem: 'clinic-barge' };
    const { status, body } = await client.post<ErrorBody>('/runs', request);
    expect({ status, field: body.data?.field }).toEqual({ status: 404, field: 'problem' });
  });

  test("another's cannot be used", async () => {
    const { id: assessment } = await startAssessment(await api.guest());
    const { status } = await (await api.guest()).post('/runs', { ...submission, assessment });
    expect(status).toBe(404);
  });

  test('nothing runs in document mode, whatever the request says', async () => {
    const client = await api.guest();
    const { id: assessment } = await startAssessment(client, { editorMode: 'document' });
    const own = { kind: 'custom', customInput: '[1]\n[1]\n1\n1' };
    const elsewhere = { problem: 'clinic-barge' };
    const requests = [
      { kind: 'samples', assessment, editorMode: 'standard' },
      { kind: 'submission', assessment },
      { ...own, assessment },
      { kind: 'samples', ...elsewhere },
      { kind: 'submission', ...elsewhere },
      own,
    ];
    const refused = { status: 409, code: 'CONFLICT' };
    for (const request of requests) {
      const all = { ...submission, ...request };
      const { status, body } = await client.post<ErrorBody>('/runs', all);
      expect({ status, code: body.code }).toEqual(refused);
    }
    const other = await api.guest();
    const elsewhereOfOther = { ...submission, ...elsewhere };
    expect((await other.post('/runs', elsewhereOfOther)).status).toBe(202);

    await client.post(`/assessments/${assessment}/finish`, { section: 'coding' });
    expect((await client.post('/runs', { ...submission, ...elsewhere })).status).toBe(202);
  });

  test('nothing is taken before the start', async () => {
    const client = await api.guest();
    const setUp = { preset: 'classic', editorMode: 'standard', language: 'javascript' };
    const made = await client.post<AssessmentSummary>('/assessments', setUp);
    const request = { ...submission, assessment: made.body.id };
    expect((await client.post<ErrorBody>('/runs', request)).body.code).toBe('CONFLICT');
  });

  test('nothing is taken after the bell, but what was taken before is still answered', async () => {
    const client = await api.guest();
    const { id: assessment } = await startAssessment(client);
    const before = { ...submission, assessment, requestId: randomUUID() };
    const { body: taken } = await client.post<Run>('/runs', before);
    api.passTime(90 * 60_000);
    const late = await client.post<ErrorBody>('/runs', { ...submission, assessment });
    expect(late.body).toMatchObject({ code: 'SECTION_ENDED', status: 409 });
    const again = await client.post<Run>('/runs', before);
    expect(again.body.id).toBe(taken.id);
    // The approach section runs, so the problem is still part of a running assessment.
    expect((await client.post<ErrorBody>('/runs', submission)).body.code).toBe('CONFLICT');
    api.passTime(15 * 60_000);
    expect((await client.post('/runs', submission)).status).toBe(202);
  });
});
