import type { ErrorBody, Run, Submission, TestDetails } from '@dryrun/contract';
import { casesOf } from '@dryrun/problem-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';

const problem = 'ketch-refit';
const sent = { kind: 'submission', problem, language: 'javascript', code: '// a try' };

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

async function judged(client: TestClient): Promise<Run> {
  const { body } = await client.post<Run>('/runs', sent);
  await writeTests(api.db, body.id, Array(body.total).fill('wrong-answer'));
  await writeVerdict(api.db, body.id, 'wrong-answer', 0);
  return body;
}

/** As if the package had other tests when this was judged. */
async function age(id: string): Promise<void> {
  await api.db.updateTable('run').set({ problem_version: 'former' }).where('id', '=', id).execute();
}

test('a submission names the version of its tests, and is judged again on those of today', async () => {
  const client = await api.guest();
  const { id, total } = await judged(client);
  const { version } = await api.deps.judgingData(problem);
  const read = async (one: string) => (await client.get<Submission>(`/submissions/${one}`)).body;
  expect(await read(id)).toMatchObject({ testsVersion: version, testsChanged: false });

  await age(id);
  const old = await read(id);
  expect(old).toMatchObject({
    testsVersion: 'former',
    testsChanged: true,
    verdict: 'wrong-answer',
  });
  expect(old.tests).toHaveLength(total);
  expect(old.tests.every(({ group, sweep }) => group === null && sweep === null)).toBe(true);
  expect((await client.get<ErrorBody>(`/submissions/${id}/tests/0`)).body).toMatchObject({
    code: 'NOT_FOUND',
    message: 'The tests of this problem have changed since this was judged.',
  });

  const { status, body: again } = await client.post<Run>(`/submissions/${id}/again`, {});
  expect(status).toBe(202);
  expect(again).toMatchObject({ kind: 'submission', problem, language: 'javascript', number: 2 });
  expect(await read(again.id)).toMatchObject({
    code: sent.code,
    testsVersion: version,
    testsChanged: false,
  });
  expect(await read(id)).toEqual(old);
});

test('judging again is for its owner, once it is judged, and for one request once', async () => {
  const client = await api.guest();
  const { body: waiting } = await client.post<Run>('/runs', sent);
  expect((await client.post<ErrorBody>(`/submissions/${waiting.id}/again`, {})).status).toBe(409);
  const { id } = await judged(client);
  const stranger = await api.guest();
  expect((await stranger.post<ErrorBody>(`/submissions/${id}/again`, {})).status).toBe(404);
  const request = { requestId: crypto.randomUUID() };
  const first = await client.post<Run>(`/submissions/${id}/again`, request);
  const second = await client.post<Run>(`/submissions/${id}/again`, request);
  expect(second.body.id).toBe(first.body.id);
});

test('of a sweep the input at which it ended is shown', async () => {
  const client = await api.guest();
  const { id } = await judged(client);
  const { hidden } = await api.deps.judgingData(problem);
  const index = hidden.findIndex((one) => 'sweep' in one);
  const cases = hidden[index] ? casesOf(hidden[index]) : [];
  await api.db
    .updateTable('run_test')
    .set({ input_number: 37 })
    .where('run_id', '=', id)
    .where('index', '=', index)
    .execute();
  const { body } = await client.get<Submission>(`/submissions/${id}`);
  expect(body.tests[index]?.sweep).toEqual({ inputs: cases.length, endedAt: 37 });
  expect(body.tests[0]?.sweep).toBeNull();
  const details = await client.get<TestDetails>(`/submissions/${id}/tests/${index}`);
  const shown = cases[36];
  expect(details.body.input.map(({ text }) => JSON.parse(text))).toEqual(shown?.input);
  expect(JSON.parse(details.body.expected?.text ?? '')).toEqual(shown?.expected);
});
