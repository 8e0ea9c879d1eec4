import type {
  ErrorBody,
  ListedSubmission,
  Note,
  NoteRevision,
  ProblemNote,
  Run,
  SubmissionCounts,
} from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';

type Saved = { revision: number; savedAtMs: number; replacedOtherTab: boolean };
type Notes = { items: ProblemNote[]; nextCursor: string | null };
type Submissions = { items: ListedSubmission[]; nextCursor: string | null };

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const problem = 'tasting-flight';

function save(client: TestClient, text: string, more: object = {}, slug = problem) {
  const usual = { baseRevision: 0, tab: 'here', keystrokes: 5 };
  return client.put<Saved>(`/notes/${slug}`, { text, ...usual, ...more });
}

async function submit(client: TestClient, code = '// try', slug = problem): Promise<string> {
  const sent = { kind: 'submission', problem: slug, language: 'javascript', code };
  const { status, body } = await client.post<Run>('/runs', sent);
  expect(status).toBe(202);
  return body.id;
}

describe('a note', () => {
  test('on a problem and on a submission to it are two, each empty at first', async () => {
    const client = await api.guest();
    const submission = await submit(client);
    const empty = { text: '', revision: 0, savedAtMs: null, starred: false };
    expect((await client.get<Note>(`/notes/${problem}`)).body).toEqual(empty);
    await save(client, '# The problem');
    await save(client, 'The *try*', { submission });
    const of = async (query: string) =>
      (await client.get<Note>(`/notes/${problem}${query}`)).body.text;
    expect(await of('')).toBe('# The problem');
    expect(await of(`?submission=${submission}`)).toBe('The *try*');
  });

  test('of two tabs the newer save stands, the other is told, and its text is in the history', async () => {
    const client = await api.guest();
    expect((await save(client, 'one')).body).toMatchObject({ revision: 1 });
    expect((await save(client, 'other', { tab: 'there' })).body).toMatchObject({
      revision: 2,
      replacedOtherTab: true,
    });
    // The answer was lost: sent again, it changes nothing.
    expect((await save(client, 'one')).body).toMatchObject({ revision: 1 });
    expect((await client.get<Note>(`/notes/${problem}`)).body).toMatchObject({ text: 'other' });
    const { body } = await client.get<NoteRevision[]>(`/notes/${problem}/revisions`);
    expect(body.map(({ text }) => text)).toEqual(['other', 'one']);
  });

  test('of one tab the history has the last text of each minute', async () => {
    const client = await api.guest();
    api.passTime(60_000 - (api.deps.now() % 60_000));
    for (const [at, text] of ['a', 'ab', 'abc'].entries())
      await save(client, text, { baseRevision: at });
    api.passTime(60_000);
    await save(client, 'abcd', { baseRevision: 3 });
    const { body } = await client.get<NoteRevision[]>(`/notes/${problem}/revisions`);
    expect(body.map(({ text }) => text)).toEqual(['abcd', 'abc']);
  });

  test.each<[string, object, number]>([
    ['a text that is too long', { text: 'ä'.repeat(50_000) }, 400],
    ['a NUL character', { text: 'a\0b' }, 400],
    ['a submission that is none', { submission: crypto.randomUUID() }, 404],
    ['a submission that is no id', { submission: 'x' }, 400],
  ])('refused: %s', async (_name, more, status) => {
    const client = await api.guest();
    expect((await save(client, 'text', more)).status).toBe(status);
  });

  test('is refused on what is no problem, on a submission to another, and on what is no submission', async () => {
    const client = await api.guest();
    const submission = await submit(client, '// try', 'cold-box');
    const samples = { kind: 'samples', problem, language: 'javascript', code: '' };
    const run = (await client.post<Run>('/runs', samples)).body.id;
    expect((await save(client, 'text', {}, 'no-problem')).status).toBe(404);
    expect((await save(client, 'text', { submission })).status).toBe(404);
    expect((await save(client, 'text', { submission: run })).status).toBe(404);
  });

  test('is its owner’s alone, as the star is', async () => {
    const [ada, eve] = [await api.guest(), await api.guest()];
    const submission = await submit(ada);
    await save(ada, 'hers', { submission });
    await save(ada, 'hers');
    const path = `/notes/${problem}?submission=${submission}`;
    expect((await eve.get(path)).status).toBe(404);
    expect((await eve.get(`/notes/${problem}/revisions?submission=${submission}`)).status).toBe(
      404,
    );
    expect((await save(eve, 'mine', { submission })).status).toBe(404);
    const star = { submission, starred: true };
    expect((await eve.put(`/stars/${problem}`, star)).status).toBe(404);
    expect((await eve.get<Note>(`/notes/${problem}`)).body.text).toBe('');
    expect((await eve.get<NoteRevision[]>(`/notes/${problem}/revisions`)).body).toEqual([]);
    expect((await eve.get<Notes>('/notes')).body.items).toEqual([]);
  });
});

test('notes on problems are listed and searched, the one saved last first', async () => {
  const client = await api.guest();
  for (const [slug, text] of [
    ['cold-box', '# Idée\n\nTwo heaps'],
    [problem, '- sweep, then a **heap**'],
    ['clinic-barge', ''],
  ] as const) {
    await save(client, text, {}, slug);
    api.passTime(1_000);
  }
  const rows: [string, [string, string | null, number | null][]][] = [
    [
      '',
      [
        ['sweep, then a heap', null, null],
        ['Idée', null, null],
      ],
    ],
    [
      '?search=HEAP',
      [
        ['sweep, then a heap', '- sweep, then a **heap**', 1],
        ['Idée', 'Two heaps', 3],
      ],
    ],
    ['?search=idee', [['Idée', '# Idée', 1]]],
    ['?search=cold%20heaps', [['Idée', 'Two heaps', 3]]],
    ['?search=barge', []],
    ['?search=%25', []],
  ];
  for (const [query, expected] of rows) {
    const { body } = await client.get<Notes>(`/notes${query}`);
    const seen = body.items.map(({ excerpt, match }) => [
      excerpt,
      match?.text ?? null,
      match?.line ?? null,
    ]);
    expect({ query, seen }).toEqual({ query, seen: expected });
  }
  const first = await client.get<Notes>('/notes?limit=1');
  const rest = await client.get<Notes>(`/notes?limit=1&cursor=${first.body.nextCursor}`);
  expect([...first.body.items, ...rest.body.items].map((note) => note.problem)).toEqual([
    problem,
    'cold-box',
  ]);
  const { body } = await client.get<Notes>('/notes?search=idee');
  expect(body.items[0]?.match?.marks).toEqual([{ from: 2, to: 6 }]);
});

test('a star is set and taken away, on a submission and on a problem', async () => {
  const client = await api.guest();
  const [first, second] = [await submit(client), await submit(client)];
  const star = (starred: boolean, submission?: string) =>
    client.put(`/stars/${problem}`, { starred, ...(submission && { submission }) });
  const starred = async () => {
    const { body } = await client.get<Submissions>('/submissions?starred=yes');
    return body.items.map(({ id }) => id);
  };
  await star(true, first);
  await star(true, first);
  await star(true);
  expect(await starred()).toEqual([first]);
  expect((await client.get<Note>(`/notes/${problem}`)).body.starred).toBe(true);
  const { body } = await client.get<Submissions>('/submissions');
  expect(body.items.map((item) => [item.id, item.starred])).toEqual([
    [second, false],
    [first, true],
  ]);
  await save(client, 'noted', { submission: second });
  await save(client, '', { submission: first });
  expect((await client.get<SubmissionCounts>('/submission-counts')).body).toEqual({
    submissions: 2,
    problems: 1,
    starred: 1,
    noted: 1,
  });
  await star(false, first);
  expect(await starred()).toEqual([]);
});

test('while an assessment runs, notes on its problems and older attempts at them are locked', async () => {
  const client = await api.guest();
  const secret = 'telltale of an older attempt';
  const submission = await submit(client, `// ${secret}`);
  const other = await submit(client, `// ${secret}, elsewhere`, 'clinic-barge');
  await client.put(`/practice/${problem}/draft`, {
    ...{ language: 'javascript', code: '// draft', baseRevision: 0, tab: 'a', keystrokes: 1 },
  });
  const versions = await client.get<{ id: string }[]>(`/versions?problem=${problem}`);
  await save(client, secret);
  await save(client, secret, { submission });
  const setUp = { preset: 'classic', editorMode: 'standard', language: 'javascript' };
  const chosen = { ...setUp, problems: [problem, 'cold-box'] };
  const { id } = (await client.post<{ id: string }>('/assessments', chosen)).body;
  await client.post(`/assessments/${id}/start`);
  const sent = { kind: 'submission', problem, language: 'javascript', assessment: id };
  const mine = (await client.post<Run>('/runs', { ...sent, code: `// ${secret}, mine` })).body.id;

  const locked = { status: 423, body: { code: 'LOCKED' } };
  for (const path of [
    `/notes/${problem}`,
    `/notes/${problem}?submission=${submission}`,
    `/notes/${problem}/revisions`,
    ...versions.body.map((version) => `/versions/${version.id}`),
  ])
    expect({ path, ...(await client.get<ErrorBody>(path)) }).toMatchObject({ path, ...locked });
  expect(await save(client, 'more')).toMatchObject(locked);
  expect((await client.get<{ code: null }>(`/submissions/${submission}`)).body.code).toBeNull();
  expect((await client.get<Notes>('/notes')).body.items).toEqual([]);
  const found = async (search: string) =>
    (await client.get<Submissions>(`/submissions?search=${search}`)).body.items.map((it) => it.id);
  expect(await found('telltale')).toEqual([mine, other]);
  const listed = await client.get<Submissions>('/submissions');
  expect(listed.body.items.map((item) => item.note)).toEqual([null, null, null]);
  const topic = (await api.deps.catalogue.get(problem))?.topics[0] ?? '';
  const ofTopic = await client.get<Submissions>(`/submissions?topic=${encodeURIComponent(topic)}`);
  expect(ofTopic.body.items.map((item) => item.problem)).not.toContain(problem);
  expect((await client.get(`/versions/${mine}`)).status).toBe(200);

  await client.post(`/assessments/${id}/finish`, { section: 'coding' });
  await client.post(`/assessments/${id}/finish`, { section: 'approach' });
  expect((await client.get<Note>(`/notes/${problem}`)).body.text).toBe(secret);
  expect(await found('telltale')).toEqual([mine, other, submission]);
  expect(
    (
      await client.get<Submissions>(`/submissions?topic=${encodeURIComponent(topic)}`)
    ).body.items.map((item) => item.problem),
  ).toContain(problem);
});
