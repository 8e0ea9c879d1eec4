import type { AssessmentSummary, Editorial, ErrorBody, Hint, Report } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';

const problem = 'tasting-flight';
const hintPath = (number: number) => `/problems/${problem}/hints/${number}`;
const editorialPath = `/problems/${problem}/editorial`;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

async function setUp(client: TestClient, problems: string[]): Promise<string> {
  const choices = { preset: 'classic', editorMode: 'standard', language: 'javascript' };
  const { body } = await client.post<AssessmentSummary>('/assessments', { ...choices, problems });
  return body.id;
}

test('in practice hints are given one at a time, and the idea on request', async () => {
  const client = await api.guest();
  const { hints, editorial, complexity, solutions } = await api.deps.help(problem);
  for (const [index, text] of hints.entries()) {
    const { status, body } = await client.get<Hint>(hintPath(index + 1));
    expect({ status, body }).toEqual({
      status: 200,
      body: { number: index + 1, total: hints.length, text },
    });
  }
  const after = await client.get<ErrorBody>(hintPath(hints.length + 1));
  expect(after).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  const { body } = await client.get<Editorial>(editorialPath);
  expect(body).toEqual({ text: editorial, complexity, solutions });
  expect(solutions.map(({ language }) => language)).toEqual([
    'typescript',
    'cpp',
    'java',
    'python',
  ]);
  expect(solutions[0]?.code).toContain('export function longestFlight(');
  expect(body.text).toContain('## Common mistakes');
});

test.each([
  ['hint zero', hintPath(0), 400, 'number'],
  ['no number', `/problems/${problem}/hints/first`, 400, 'number'],
  ['no such problem', '/problems/no-such-thing/editorial', 404, undefined],
  ['a path for a slug', '/problems/..%2F..%2Fetc/editorial', 400, 'slug'],
])('%s is refused', async (_, path, status, field) => {
  const client = await api.guest();
  const answer = await client.get<ErrorBody>(path);
  expect(answer.status).toBe(status);
  expect(answer.body.data?.field).toBe(field);
});

test('nothing is given without a session', async () => {
  expect((await api.stranger().get(editorialPath)).status).toBe(401);
});

test('what a problem is about is not told from the start of an assessment with it to its end', async () => {
  const client = await api.guest();
  const id = await setUp(client, [problem, 'cold-box']);
  type Told = { slug: string; topics: string[] };
  const tell = async (slug: string) => {
    const list = await client.get<Told[]>('/problems');
    const practice = await client.get<{ problem: Told }>(`/practice/${slug}`);
    const sitting = await client.get<{ problems: { problem: Told }[] }>(`/assessments/${id}`);
    return [
      list.body.find((entry) => entry.slug === slug),
      (await client.get<Told>(`/problems/${slug}`)).body,
      practice.body.problem,
      ...sitting.body.problems.map((entry) => entry.problem).filter((told) => told.slug === slug),
    ].map((told) => told?.topics.length !== 0);
  };
  expect(await tell(problem)).toEqual([true, true, true]);
  await client.post(`/assessments/${id}/start`);
  expect(await tell(problem)).toEqual([false, false, false, false]);
  expect(await tell('clinic-barge')).toEqual([true, true, true]);
  await client.post(`/assessments/${id}/finish`, { section: 'coding' });
  expect(await tell(problem)).toEqual([false, false, false, false]);
  await client.post(`/assessments/${id}/finish`, { section: 'approach' });
  expect(await tell(problem)).toEqual([true, true, true, true]);
});

test('all of it is locked from the start of an assessment with the problem to its end', async () => {
  const client = await api.guest();
  const other = await api.guest();
  const id = await setUp(client, [problem, 'cold-box']);
  // Set up is not started: the candidate may still practise.
  expect((await client.get(hintPath(1))).status).toBe(200);
  await client.post(`/assessments/${id}/start`);

  for (const path of [hintPath(1), hintPath(99), editorialPath]) {
    const { status, body } = await client.get<ErrorBody>(path);
    expect({ path, status, code: body.code }).toEqual({ path, status: 423, code: 'LOCKED' });
    expect(body.message).toBe('Hints and the solution idea unlock when the assessment has ended.');
  }
  expect((await client.get('/problems/clinic-barge/editorial')).status).toBe(200);
  expect((await other.get(editorialPath)).status).toBe(200);

  await client.post(`/assessments/${id}/finish`, { section: 'coding' });
  expect((await client.get(editorialPath)).status).toBe(423);
  await client.post(`/assessments/${id}/finish`, { section: 'approach' });
  expect((await client.get(editorialPath)).status).toBe(200);

  const intendedIn = async () => {
    const { body } = await client.get<Report>(`/assessments/${id}/report`);
    return body.problems.map(({ intended }) => intended);
  };
  const known = await Promise.all([problem, 'cold-box'].map((slug) => api.deps.help(slug)));
  expect(await intendedIn()).toEqual(known.map(({ complexity }) => complexity));

  // Another assessment with the same problem locks what the report says about it, too.
  const next = await setUp(client, [problem, 'clinic-barge']);
  await client.post(`/assessments/${next}/start`);
  expect(await intendedIn()).toEqual([null, known[1]?.complexity]);
  // Nobody looks at it, but its last bell rings.
  api.passTime(105 * 60_000);
  expect((await client.get(editorialPath)).status).toBe(200);
});
