import { randomUUID } from 'node:crypto';
import type {
  EarlierVisitors,
  Note,
  NoteRevision,
  Overview,
  Run,
  Submission,
} from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { Candidate, medium, refusal } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { TestClient } from '../testing/test-client.ts';

const hard = 'borrowed-beans';
const nobody = { visitors: 0, submissions: 0, assessments: 0, drafts: 0 };

/** The same machine, once as it was with guests, and once with its one owner. */
let api: TestApi;
let owner: TestClient;
let stopOwned: () => Promise<void>;
beforeAll(async () => {
  api = await startTestApi();
  const app = createApp(api.deps, {
    host: '127.0.0.1',
    publicUrl: null,
    authSecret: 'another secret for tests, and for nothing else',
    webDir: null,
    runsPerMinute: 10_000,
    trustProxy: 0,
    guests: 'auto',
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  owner = new TestClient(`http://127.0.0.1:${address.port}`);
  stopOwned = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
});
afterAll(async () => {
  await stopOwned();
  await api.stop();
});

const submit = async (client: TestClient, code: string, more: object = {}): Promise<string> => {
  const run = { kind: 'submission', problem: medium, language: 'javascript', code };
  const { status, body } = await client.post<Run>('/runs', { ...run, ...more });
  expect(status, JSON.stringify(body)).toBe(202);
  return body.id;
};
const draft = (client: TestClient, code: string, more: object = {}) =>
  client.put(`/practice/${medium}/draft`, {
    language: 'javascript',
    code,
    baseRevision: 0,
    tab: 'a',
    ...more,
  });
const look = async (client: TestClient) =>
  (await client.get<EarlierVisitors>('/earlier-visitors')).body;

test('what guests left is offered, and moved when it is wanted; nothing is lost', async () => {
  const [ada, bob, idle] = [await api.guest(), await api.guest(), await api.guest()];
  const requestId = randomUUID();
  const sent: string[] = [];
  sent.push(await submit(ada, '// ada 1', { requestId }));
  sent.push(await submit(bob, '// bob 1', { requestId }));
  await draft(ada, 'ada, older');
  await draft(bob, 'bob');
  await draft(bob, 'bob, newest', { baseRevision: 1 });
  await draft(ada, 'python', { language: 'python' });
  sent.push(await submit(owner, '// owner 1', { requestId }));
  sent.push(await submit(ada, '// ada 2'));
  const finished = await Candidate.started(api, { problems: [medium, hard] });
  await finished.save(medium, 'in the assessment');
  await finished.finish('coding');
  await finished.finish('approach');
  await ada.post('/stories', { title: 'Hers', text: 'kept' });
  const answers = '/questions/ownership-not-yours/answers';
  await ada.post(answers, { minutes: null });
  await bob.post(answers, { minutes: null });
  expect((await idle.get('/problems')).status).toBe(200);

  expect(await look(owner)).toEqual({ visitors: 3, submissions: 3, assessments: 1, drafts: 4 });
  expect(await look(ada)).toEqual(nobody);
  expect(await ada.post('/earlier-visitors/take-over')).toMatchObject(refusal(403, 'FORBIDDEN'));

  const taken = await owner.post<EarlierVisitors>('/earlier-visitors/take-over');
  expect(taken).toMatchObject({ status: 200, body: nobody });
  const submissions = await Promise.all(
    sent.map(async (id) => (await owner.get<Submission>(`/submissions/${id}`)).body),
  );
  expect(submissions.map(({ number, code }) => [number, code])).toEqual([
    [1, '// ada 1'],
    [2, '// bob 1'],
    [3, '// owner 1'],
    [4, '// ada 2'],
  ]);
  const practice = await owner.get<{ drafts: { code: string; revision: number }[] }>(
    `/practice/${medium}`,
  );
  expect(practice.body.drafts.map(({ code, revision }) => [code, revision]).sort()).toEqual([
    ['bob, newest', 3],
    ['python', 1],
  ]);
  const history = await api.db
    .selectFrom('draft_revision')
    .innerJoin('draft', 'draft.id', 'draft_revision.draft_id')
    .select(['draft_revision.revision', 'draft_revision.code'])
    .where('draft.assessment_id', 'is', null)
    .where('draft.language', '=', 'javascript')
    .orderBy('draft_revision.revision')
    .execute();
  expect(history).toEqual([
    { revision: 1, code: 'ada, older' },
    { revision: 2, code: 'bob' },
    { revision: 3, code: 'bob, newest' },
  ]);
  const overview = await owner.get<Overview>('/overview');
  expect(overview.body.recent.map(({ id }) => id)).toEqual([finished.id]);
  const report = await owner.get(`/assessments/${finished.id}/report`);
  expect(report.status).toBe(200);

  const stories = await owner.get('/stories');
  expect(stories.body).toMatchObject([{ title: 'Hers', wordCount: 1 }]);
  // Both had begun one: the later is open, the other among those before.
  const practised = await owner.get('/questions/ownership-not-yours');
  expect(practised.body).toMatchObject({ open: { text: '' }, past: [{ finished: false }] });

  // Again there is nothing to take, and the owner goes on where everybody stopped.
  expect((await owner.post('/earlier-visitors/take-over')).body).toEqual(nobody);
  const next = await owner.get<Submission>(`/submissions/${await submit(owner, '// 5')}`);
  expect(next.body.number).toBe(5);
  expect(await draft(owner, 'on', { baseRevision: 3 })).toMatchObject({ body: { revision: 4 } });
});

test('of several assessments that run one is moved, the others when they have ended', async () => {
  const [first, second] = [
    await Candidate.started(api, { problems: [medium, hard] }),
    await Candidate.started(api, { problems: [medium, hard] }),
  ];
  await submit(first.client, 'x', { assessment: first.id });
  const { body } = await owner.post<EarlierVisitors>('/earlier-visitors/take-over');
  expect(body).toEqual({ visitors: 1, submissions: 1, assessments: 1, drafts: 0 });
  const overview = await owner.get<Overview>('/overview');
  expect(overview.body.current?.id).toBe(second.id);
  expect((await owner.post<EarlierVisitors>('/earlier-visitors/take-over')).body).toEqual(body);

  api.passTime(24 * 60 * 60_000);
  expect((await owner.post('/earlier-visitors/take-over')).body).toEqual(nobody);
  const report = await owner.get(`/assessments/${first.id}/report`);
  expect(report.status).toBe(200);
});

test('taken over twice at once, while the owner submits', async () => {
  const guests = await Promise.all([1, 2, 3].map(() => api.guest()));
  for (const guest of guests) {
    for (const code of ['a', 'b']) await submit(guest, code);
    await draft(guest, 'c');
  }
  const [one, two] = await Promise.all([
    owner.post('/earlier-visitors/take-over'),
    owner.post('/earlier-visitors/take-over'),
    ...['x', 'y', 'z'].map((code) => submit(owner, code)),
  ]);
  expect([one.status, two.status]).toEqual([200, 200]);
  const rows = await api.db
    .selectFrom('run')
    .select('number')
    .where('assessment_id', 'is', null)
    .where('problem', '=', medium)
    .where('number', 'is not', null)
    .orderBy('number')
    .execute();
  expect(rows.map(({ number }) => number)).toEqual(rows.map((_row, at) => at + 1));
  expect(await look(owner)).toEqual(nobody);
});

test('notes on one problem become one, and notes and stars move with what they are on', async () => {
  const [ada, bob] = [await api.guest(), await api.guest()];
  const note = (client: TestClient, text: string, more: object = {}) =>
    client.put(`/notes/${medium}`, { text, baseRevision: 0, tab: 'a', ...more });
  const submission = await submit(ada, 'let noted;');
  await note(ada, 'of Ada', { submission });
  await ada.put(`/stars/${medium}`, { submission, starred: true });
  await note(ada, 'older Élan');
  api.passTime(1_000);
  await note(bob, 'newer');
  for (const client of [ada, bob, owner]) await client.put(`/stars/${medium}`, { starred: true });
  await owner.post('/earlier-visitors/take-over');
  const read = async (query = '') => (await owner.get<Note>(`/notes/${medium}${query}`)).body;
  expect(await read()).toMatchObject({ text: 'newer\n\nolder Élan', revision: 2, starred: true });
  expect(await read(`?submission=${submission}`)).toMatchObject({ text: 'of Ada', starred: true });
  const { body } = await owner.get<{ items: unknown[] }>('/notes?search=elan');
  expect(body.items).toHaveLength(1);
  const revisions = await owner.get<NoteRevision[]>(`/notes/${medium}/revisions`);
  expect(revisions.body.map(({ text }) => text)).toEqual(['newer\n\nolder Élan', 'newer']);
});
