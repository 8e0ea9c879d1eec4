import type { Version, VersionText } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate, hard, medium } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const draft = { baseRevision: 0, tab: 'here' };

test('practice: every saved text, run and submission can be read again', async () => {
  const client = await api.guest();
  const save = (code: string, language: string) =>
    client.put('/practice/tasting-flight/draft', { ...draft, code, language });
  await save('first', 'javascript');
  await save('erster', 'python');
  const run = { problem: 'tasting-flight', language: 'javascript' };
  await client.post('/runs', { ...run, kind: 'samples', code: 'was run' });
  await client.post('/runs', { ...run, kind: 'submission', code: 'was submitted\0\ud800' });

  const { body } = await client.get<Version[]>('/versions?problem=tasting-flight');
  const texts = await Promise.all(body.map(({ id }) => client.get<VersionText>(`/versions/${id}`)));
  expect(
    texts.map(({ body: { kind, language, number, code } }) => [kind, language, number, code]),
  ).toEqual([
    ['submission', 'javascript', 1, 'was submitted\0\ud800'],
    ['samples', 'javascript', null, 'was run'],
    ['draft', 'python', null, 'erster'],
    ['draft', 'javascript', null, 'first'],
  ]);
  expect((await client.get<Version[]>('/versions?problem=cold-box')).body).toEqual([]);

  const stranger = await api.guest();
  expect((await stranger.get<Version[]>('/versions?problem=tasting-flight')).body).toEqual([]);
  for (const { id } of body) {
    expect((await stranger.get(`/versions/${id}`)).status, id).toBe(404);
  }
});

test('an assessment: its own texts only, the last of each minute and what was replaced', async () => {
  const candidate = await Candidate.arrive(api);
  await candidate.setUp({ problems: [medium, hard] });
  await candidate.start();
  // From the beginning of a minute, so that none ends between the first three.
  candidate.passMinutes((60_000 - (api.deps.now() % 60_000)) / 60_000);
  for (const code of ['a', 'ab', 'abc']) await candidate.save(medium, code);
  candidate.passMinutes(2);
  await candidate.save(medium, 'abcd');
  await candidate.save(medium, `${'pasted '.repeat(9)}`);
  await candidate.save(medium, 'starter');
  const { body } = await candidate.client.get<Version[]>(
    `/versions?problem=${medium}&assessment=${candidate.id}`,
  );
  const texts = await Promise.all(
    body.map(({ id }) => candidate.client.get<VersionText>(`/versions/${id}`)),
  );
  expect(texts.map(({ body: { code } }) => code)).toEqual([
    'starter',
    'pasted '.repeat(9),
    'abcd',
    'abc',
  ]);
  const inPractice = await candidate.client.get<Version[]>(`/versions?problem=${medium}`);
  expect(inPractice.body).toEqual([]);
});

test.each([
  'x',
  '00000000-0000-0000-0000-000000000000.-1',
  "00000000-0000-0000-0000-000000000000.1'",
  '00000000-0000-0000-0000-000000000000.99999999999',
])('a version that cannot be: %s', async (id) => {
  const client = await api.guest();
  expect((await client.get(`/versions/${encodeURIComponent(id)}`)).status).toBe(400);
});

test('an attempt of a night before is written down as help when it is opened, a fresh one is not', async () => {
  const client = await api.guest();
  const { owner } = (await client.get<{ owner: string }>('/session')).body;
  const sent = { kind: 'submission', problem: 'tasting-flight', language: 'javascript', code: 'a' };
  const { id } = (await client.post<{ id: string }>('/runs', sent)).body;
  const openings = () =>
    api.db.selectFrom('help_opening').select('kind').where('owner_id', '=', owner).execute();
  await client.get(`/versions/${id}`);
  await client.get(`/submissions/${id}`);
  expect(await openings()).toEqual([]);
  for (const path of [`/versions/${id}`, `/submissions/${id}`]) {
    api.passTime(8 * 60 * 60_000);
    const before = await openings();
    await client.get(path);
    expect(await openings()).toEqual([...before, { kind: 'attempt' }]);
  }
});
