import type { ListedQuestion, PractisedAnswer, QuestionPractice } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate, refusal } from '../assessments/testing/candidate.ts';
import { questions } from '../sections/questions/bank/questions.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';

type Saved = { revision: number; savedAtMs: number; replacedOtherTab: boolean };

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const question = 'ownership-not-yours';
const covers = questions.find(({ id }) => id === question)?.covers ?? [];

async function begin(client: TestClient, minutes: number | null = null): Promise<PractisedAnswer> {
  const path = `/questions/${question}/answers`;
  const { status, body } = await client.post<PractisedAnswer>(path, { minutes });
  expect(status).toBe(201);
  return body;
}

const save = (client: TestClient, id: string, text: string, more: object = {}) =>
  client.put<Saved>(`/question-answers/${id}`, {
    ...{ text, baseRevision: 1, tab: 'here', keystrokes: 5 },
    ...more,
  });

const finish = async (client: TestClient, id: string) =>
  (await client.post<PractisedAnswer>(`/question-answers/${id}/finish`)).body;

test('an answer is written, finished, graded, and kept with those before', async () => {
  const client = await api.guest();
  const { id } = await begin(client, 7);
  await save(client, id, 'In spring I read 11 of its logs.');
  // Begun in a second tab it is the same one.
  expect(await begin(client)).toMatchObject({
    id,
    minutes: 7,
    text: 'In spring I read 11 of its logs.',
  });

  const finished = await finish(client, id);
  expect(finished).toMatchObject({ review: { covers, principle: 'Ownership', gradedAtMs: null } });
  const ticked = finished.review?.points.filter((point) => point.ticked);
  expect(ticked?.map(({ point }) => point)).toEqual(['situation', 'action', 'numbers']);
  expect(await finish(client, id)).toEqual(finished);
  expect(await save(client, id, 'more', { baseRevision: 2 })).toMatchObject(
    refusal(409, 'CONFLICT', /finished/),
  );

  const grades = { ticked: ['learned', 'action', 'bottlenecks'] };
  const graded = await client.put<PractisedAnswer>(`/question-answers/${id}/ticks`, grades);
  const own = graded.body.review?.points.filter((point) => point.ticked);
  expect(own?.map(({ point }) => point)).toEqual(['action', 'learned']);

  api.passTime(1_000);
  const next = await begin(client);
  expect(next.id).not.toBe(id);
  const { body } = await client.get<QuestionPractice>(`/questions/${question}`);
  expect(body).toMatchObject({
    open: { id: next.id, review: null },
    past: [{ id, finished: true, wordCount: 8, points: 6, ticked: 2 }],
  });
  const list = (await client.get<ListedQuestion[]>('/questions')).body;
  expect(list).toHaveLength(questions.length);
  expect(list.find((one) => one.id === question)).toMatchObject({
    ...{ principle: 'Ownership', answered: 1, open: true },
    lastAnsweredAtMs: finished.finishedAtMs,
  });
});

test('what good answers cover does not leave the server before an answer is finished', async () => {
  const client = await api.guest();
  const received: unknown[] = [(await client.get('/questions')).body];
  for (const { id } of questions) {
    received.push((await client.get(`/questions/${id}`)).body);
    const path = `/questions/${id}/answers`;
    const { body } = await client.post<PractisedAnswer>(path, { minutes: null });
    received.push(body, (await client.get(`/question-answers/${body.id}`)).body);
    received.push((await save(client, body.id, 'mine')).body);
  }
  const told = JSON.stringify(received);
  const outlines = questions.flatMap((each) => each.covers);
  expect(outlines.filter((line) => told.includes(JSON.stringify(line).slice(1, -1)))).toEqual([]);
  expect(told).not.toContain('covers');
});

test('a tick before the end is refused, and so is what is no question and no answer', async () => {
  const client = await api.guest();
  const { id } = await begin(client);
  const tick = { ticked: ['task'] };
  const conflict = refusal(409, 'CONFLICT', /Finish/);
  expect(await client.put(`/question-answers/${id}/ticks`, tick)).toMatchObject(conflict);
  const none = crypto.randomUUID();
  const tried = [
    await client.get('/questions/no-question'),
    await client.get('/questions/__proto__'),
    await client.post('/questions/no-question/answers', { minutes: null }),
    await client.get(`/question-answers/${none}`),
    await client.post(`/question-answers/${none}/finish`),
    await save(client, none, ''),
  ];
  expect(tried.map(({ status }) => status)).toEqual(tried.map(() => 404));
  const clock = await client.post(`/questions/${question}/answers`, { minutes: 0 });
  expect(clock.status).toBe(400);
  expect((await save(client, id, 'ä'.repeat(50_000))).status).toBe(400);
});

test('another’s answer is not there', async () => {
  const [ada, eve] = [await api.guest(), await api.guest()];
  const { id } = await begin(ada);
  await save(ada, id, 'hers');
  const tried = [
    await eve.get(`/question-answers/${id}`),
    await save(eve, id, 'mine'),
    await eve.post(`/question-answers/${id}/finish`),
    await eve.put(`/question-answers/${id}/ticks`, { ticked: [] }),
  ];
  expect(tried.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  const { body } = await eve.get<QuestionPractice>(`/questions/${question}`);
  expect(body).toMatchObject({ open: null, past: [] });
  const hers = await ada.get<PractisedAnswer>(`/question-answers/${id}`);
  expect(hers.body).toMatchObject({ text: 'hers', finishedAtMs: null });
});

test('practice is closed while an assessment runs, and what was written is there afterwards', async () => {
  const candidate = await Candidate.arrive(api);
  const { client } = candidate;
  const { id } = await begin(client);
  await save(client, id, 'before');
  await candidate.setUp();
  await candidate.start();
  const tried = [
    await client.get('/questions'),
    await client.get(`/questions/${question}`),
    await client.post(`/questions/${question}/answers`, { minutes: null }),
    await client.get(`/question-answers/${id}`),
    await save(client, id, 'during'),
    await client.post(`/question-answers/${id}/finish`),
    await client.put(`/question-answers/${id}/ticks`, { ticked: [] }),
  ];
  expect(tried.map(({ status }) => status)).toEqual(tried.map(() => 423));
  candidate.passMinutes(24 * 60);
  const { body } = await client.get<PractisedAnswer>(`/question-answers/${id}`);
  expect(body).toMatchObject({ text: 'before', finishedAtMs: null });
});

test('begun by several tabs at once it is one answer', async () => {
  const client = await api.guest();
  const begun = await Promise.all(Array.from({ length: 6 }, () => begin(client)));
  expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
});
