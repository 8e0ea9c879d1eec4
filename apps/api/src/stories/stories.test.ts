import type { Story, StoryRevision, StorySummary } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';

type Saved = { revision: number; savedAtMs: number; replacedOtherTab: boolean };

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

async function create(client: TestClient, title = 'Timetable import', more: object = {}) {
  const { status, body } = await client.post<Story>('/stories', { title, text: '', ...more });
  expect(status).toBe(201);
  return body;
}

const save = (client: TestClient, id: string, text: string, more: object = {}) =>
  client.put<Saved>(`/stories/${id}`, {
    ...{ title: 'Timetable import', text, baseRevision: 1, tab: 'here', keystrokes: 5 },
    ...more,
  });

test('stories are listed in the order in which they were begun, with what they tell of', async () => {
  const client = await api.guest();
  const tags = [
    { principle: 'ownership', telling: 'told' },
    { principle: 'results', telling: 'outline' },
  ];
  const first = await create(client, 'Timetable import', { text: 'It failed once a week.', tags });
  api.passTime(1_000);
  const second = await create(client, 'Two logins');
  expect((await client.get<StorySummary[]>('/stories')).body).toMatchObject([
    { id: first.id, title: 'Timetable import', wordCount: 5, hasNumber: false, tags },
    { id: second.id, wordCount: 0, tags: [] },
  ]);
  await save(client, first.id, 'It failed 11 of 13 times.', { title: 'Timetables' });
  expect((await client.get<Story>(`/stories/${first.id}`)).body).toMatchObject({
    ...{ title: 'Timetables', text: 'It failed 11 of 13 times.', hasNumber: true, revision: 2 },
    tags,
  });
});

test('a tag is set, changed and taken away', async () => {
  const client = await api.guest();
  const { id } = await create(client);
  const tag = async (principle: string, telling: string | null) =>
    (await client.put<StorySummary>(`/stories/${id}/principles/${principle}`, { telling })).body
      .tags;
  expect(await tag('trust', 'outline')).toEqual([{ principle: 'trust', telling: 'outline' }]);
  expect(await tag('trust', 'told')).toEqual([{ principle: 'trust', telling: 'told' }]);
  expect(await tag('trust', null)).toEqual([]);
  expect(await tag('trust', null)).toEqual([]);
});

test('of two tabs the newer save stands, the other is told, and its text is in the history', async () => {
  const client = await api.guest();
  const { id } = await create(client);
  expect((await save(client, id, 'one')).body).toMatchObject({ revision: 2 });
  expect((await save(client, id, 'other', { tab: 'there' })).body).toMatchObject({
    revision: 3,
    replacedOtherTab: true,
  });
  // The answer was lost: sent again, it changes nothing.
  expect((await save(client, id, 'one')).body).toMatchObject({ revision: 2 });
  // Made before one that is kept: it came late.
  await save(client, id, 'later', { baseRevision: 3, sequence: 9 });
  expect((await save(client, id, 'late', { baseRevision: 3, sequence: 8 })).body.revision).toBe(4);
  expect((await client.get<Story>(`/stories/${id}`)).body.text).toBe('later');
  const { body } = await client.get<StoryRevision[]>(`/stories/${id}/revisions`);
  expect(body.map(({ text }) => text)).toEqual(['later', 'other', 'one', '']);
});

test('of one tab the history has the last text of each minute', async () => {
  const client = await api.guest();
  const { id } = await create(client);
  api.passTime(60_000 - (api.deps.now() % 60_000));
  for (const [at, text] of ['a', 'ab', 'abc'].entries())
    await save(client, id, text, { baseRevision: at + 1 });
  api.passTime(60_000);
  await save(client, id, 'abcd', { baseRevision: 4 });
  const { body } = await client.get<StoryRevision[]>(`/stories/${id}/revisions`);
  expect(body.map(({ text }) => text)).toEqual(['abcd', 'abc', '']);
});

test.each<[string, object, number]>([
  ['a text that is too long', { text: 'ä'.repeat(50_000) }, 400],
  ['a title that is too long', { title: 'a'.repeat(81) }, 400],
  ['a NUL character', { text: 'a\0b' }, 400],
  ['a revision that no column holds', { baseRevision: 2 ** 40 }, 400],
])('refused: %s', async (_name, more, status) => {
  const client = await api.guest();
  const { id } = await create(client);
  expect((await save(client, id, 'text', more)).status).toBe(status);
});

test('what is no principle is no tag, and more than sixty stories are refused', async () => {
  const client = await api.guest();
  const { id } = await create(client);
  const tag = (principle: string) =>
    client.put(`/stories/${id}/principles/${principle}`, { telling: 'told' });
  expect((await tag('punctuality')).status).toBe(400);
  for (let at = 1; at < 60; at += 1) await create(client);
  const { status, body } = await client.post<{ message: string }>('/stories', {
    ...{ title: 'One more', text: '' },
  });
  expect([status, body.message]).toEqual([
    409,
    'There are 60 stories. Delete one before you add another.',
  ]);
});

test('another’s story is not there', async () => {
  const [ada, eve] = [await api.guest(), await api.guest()];
  const { id } = await create(ada, 'Hers');
  const tried = [
    await eve.get(`/stories/${id}`),
    await eve.get(`/stories/${id}/revisions`),
    await save(eve, id, 'mine'),
    await eve.put(`/stories/${id}/principles/trust`, { telling: 'told' }),
    await eve.request('DELETE', `/stories/${id}`),
  ];
  expect(tried.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  expect((await eve.get<StorySummary[]>('/stories')).body).toEqual([]);
  expect((await ada.get<Story>(`/stories/${id}`)).body).toMatchObject({ title: 'Hers', text: '' });
  expect((await ada.request('DELETE', `/stories/${id}`)).status).toBe(204);
  expect((await ada.get(`/stories/${id}`)).status).toBe(404);
});

test('the story bank is closed while an assessment runs, and open again when it has ended', async () => {
  const candidate = await Candidate.arrive(api);
  const { client } = candidate;
  const { id } = await create(client, 'Closed');
  await candidate.setUp();
  await candidate.start();
  const tried = [
    await client.get('/stories'),
    await client.get(`/stories/${id}`),
    await client.get(`/stories/${id}/revisions`),
    await client.post('/stories', { title: '', text: '' }),
    await save(client, id, 'text'),
    await client.put(`/stories/${id}/principles/trust`, { telling: 'told' }),
    await client.request('DELETE', `/stories/${id}`),
  ];
  expect(tried.map(({ status }) => status)).toEqual(tried.map(() => 423));
  candidate.passMinutes(24 * 60);
  expect((await client.get<StorySummary[]>('/stories')).body).toMatchObject([{ title: 'Closed' }]);
});
