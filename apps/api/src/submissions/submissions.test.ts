import type {
  ErrorBody,
  Problem,
  ProblemSummary,
  Run,
  Submission,
  SubmissionSummary,
  Verdict,
} from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';

type Page = { items: SubmissionSummary[]; nextCursor: string | null };
type Practice = {
  problem: Problem;
  drafts: { language: string; code: string; revision: number }[];
  submissions: SubmissionSummary[];
};

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

/** A submission whose first `passed` tests passed and whose others, if judged, got `verdict`. */
async function submitted(
  client: TestClient,
  verdict: Verdict,
  passed: number,
  request: { problem?: string; language?: string; code?: string } = {},
): Promise<Run> {
  const { status, body } = await client.post<Run>('/runs', {
    kind: 'submission',
    problem: 'tasting-flight',
    language: 'javascript',
    code: '// try',
    ...request,
  });
  expect(status).toBe(202);
  const of = (index: number) => (index < passed ? 'accepted' : verdict);
  await writeTests(
    api.db,
    body.id,
    Array.from({ length: body.total }, (_, index) => of(index)),
  );
  await writeVerdict(api.db, body.id, verdict, passed);
  return body;
}

describe('the list of submissions', () => {
  test('comes in pages, newest first, and holds its place while new ones come in', async () => {
    const client = await api.guest();
    const sent: string[] = [];
    for (let at = 0; at < 5; at++) sent.unshift((await submitted(client, 'wrong-answer', at)).id);
    const first = await client.get<Page>('/submissions?limit=2');
    await submitted(client, 'accepted', 21);
    const second = await client.get<Page>(`/submissions?limit=2&cursor=${first.body.nextCursor}`);
    const third = await client.get<Page>(`/submissions?limit=2&cursor=${second.body.nextCursor}`);
    const pages = [first, second, third].flatMap(({ body }) => body.items);
    expect(pages.map(({ id }) => id)).toEqual(sent);
    expect(third.body.nextCursor).toBeNull();
    expect(pages[0]).toMatchObject({
      number: 5,
      title: 'Tasting Flight',
      passed: 4,
      verdict: 'wrong-answer',
      assessment: null,
      presetName: null,
      counted: null,
      origin: 'candidate',
    });
    expect(pages[0]?.cells.slice(3, 5)).toEqual(['accepted', 'wrong-answer']);
  });

  test('is filtered by problem, verdict, language and place', async () => {
    const client = await api.guest();
    const right = await submitted(client, 'accepted', 21);
    const typed = await submitted(client, 'wrong-answer', 3, { language: 'typescript' });
    const other = await submitted(client, 'runtime-error', 0, { problem: 'cold-box' });
    const rows: [string, string[]][] = [
      ['?verdict=accepted', [right.id]],
      ['?language=typescript', [typed.id]],
      ['?problem=cold-box', [other.id]],
      ['?problem=cold-box&verdict=accepted', []],
      ['?where=practice', [other.id, typed.id, right.id]],
      ['?where=assessment', []],
    ];
    for (const [query, ids] of rows) {
      const { body } = await client.get<Page>(`/submissions${query}`);
      expect({ query, ids: body.items.map(({ id }) => id) }).toEqual({ query, ids });
    }
  });
});

test('the list of submissions is searched by what its rows say', async () => {
  const client = await api.guest();
  const right = await submitted(client, 'accepted', 21);
  const typed = await submitted(client, 'wrong-answer', 3, { language: 'typescript' });
  const other = await submitted(client, 'runtime-error', 0, { problem: 'cold-box' });
  const all = [other.id, typed.id, right.id];
  const rows: [string, string[]][] = [
    ['tasting', [typed.id, right.id]],
    ['FLIGHT tast', [typed.id, right.id]],
    ['cold-box', [other.id]],
    ['the cold  box', [other.id]],
    ['flight wrong', [typed.id]],
    ['typescript', [typed.id]],
    ['runtime error', [other.id]],
    ['practice', all],
    ['classic', []],
    ['cold flight', []],
    [' ', all],
    // No patterns: they are looked for as they are, in notes and in code.
    ['%', []],
    ['_', []],
    ['//', all],
    ['flïght accepted', [right.id]],
    ["'; drop table run; --", []],
  ];
  for (const [search, ids] of rows) {
    const { body } = await client.get<Page>(`/submissions?search=${encodeURIComponent(search)}`);
    expect({ search, ids: body.items.map(({ id }) => id) }).toEqual({ search, ids });
  }
  const paged = await client.get<Page>('/submissions?search=flight&limit=1');
  const rest = await client.get<Page>(
    `/submissions?search=flight&limit=1&cursor=${paged.body.nextCursor}`,
  );
  expect([...paged.body.items, ...rest.body.items].map(({ id }) => id)).toEqual([
    typed.id,
    right.id,
  ]);
  const long = await client.get<ErrorBody>(`/submissions?search=${'a'.repeat(201)}`);
  expect(long).toMatchObject({ status: 400, body: { data: { field: 'search' } } });
});

test('a submission has its code, its tests, its limits and the one before it', async () => {
  const client = await api.guest();
  const first = await submitted(client, 'wrong-answer', 2, { code: '// first' });
  const second = await submitted(client, 'accepted', 21, { code: '// second' });
  const { body } = await client.get<Submission>(`/submissions/${second.id}`);
  const { body: practice } = await client.get<Practice>('/practice/tasting-flight');
  expect(body).toMatchObject({
    code: '// second',
    unlocked: true,
    timeLimitMs: practice.problem.limits.timeLimitsMs.javascript,
    previous: { id: first.id, number: 1, language: 'javascript', code: '// first' },
  });
  expect(body.tests).toHaveLength(practice.problem.hiddenTestCount);
  const before = await client.get<Submission>(`/submissions/${first.id}`);
  expect(before.body.previous).toBeNull();
});

test('a submission that is still judged shows no hidden test', async () => {
  const client = await api.guest();
  const request = { kind: 'submission', problem: 'tasting-flight', language: 'javascript' };
  const { body } = await client.post<Run>('/runs', { ...request, code: '// try' });
  await writeTests(api.db, body.id, ['accepted', 'accepted']);
  const { body: seen } = await client.get<Submission>(`/submissions/${body.id}`);
  expect(seen.cells.slice(0, 4)).toEqual(['accepted', 'accepted', 'running', 'queued']);
  expect(seen).toMatchObject({ state: 'running', unlocked: false });
  const details = await client.get<ErrorBody>(`/submissions/${body.id}/tests/0`);
  expect(details).toMatchObject({ status: 423, body: { code: 'LOCKED' } });
});

test("whatever is another's is a 404, and in no list", async () => {
  const [ada, eve] = [await api.guest(), await api.guest()];
  const { id } = await submitted(ada, 'accepted', 21);
  for (const path of [`/runs/${id}`, `/runs/${id}/events`, `/submissions/${id}`]) {
    expect({ path, status: (await eve.get(path)).status }).toEqual({ path, status: 404 });
  }
  expect((await eve.get(`/submissions/${id}/tests/0`)).status).toBe(404);
  expect((await eve.get<Page>('/submissions')).body.items).toEqual([]);
  const { body } = await eve.get<ProblemSummary[]>('/problems');
  expect(body.every(({ status, best }) => status === 'new' && best === null)).toBe(true);
});

test('the catalogue knows what was tried, what was solved, and the best of each', async () => {
  const client = await api.guest();
  const worse = await submitted(client, 'wrong-answer', 20);
  await submitted(client, 'time-limit-exceeded', 7);
  await submitted(client, 'accepted', 21, { problem: 'cold-box' });
  await submitted(client, 'judge-error', 0, { problem: 'clinic-barge' });
  const { body } = await client.get<ProblemSummary[]>('/problems');
  const of = (slug: string) => body.find((problem) => problem.slug === slug);
  expect(of('tasting-flight')).toMatchObject({
    status: 'tried',
    best: { submissionId: worse.id, passed: 20, total: of('tasting-flight')?.hiddenTestCount },
  });
  expect(of('cold-box')).toMatchObject({ status: 'solved', best: { verdict: 'accepted' } });
  expect(of('clinic-barge')).toMatchObject({ status: 'tried', best: null });
  expect(of('between-tides')).toMatchObject({ status: 'new', best: null, lastTriedAtMs: null });
  // Where nothing can be run the bell alone submits: then that was the try.
  await api.db
    .updateTable('run')
    .set({ origin: 'last-draft' })
    .where('id', '=', worse.id)
    .execute();
  const { body: again } = await client.get<ProblemSummary[]>('/problems');
  expect(again.find(({ slug }) => slug === 'tasting-flight')).toMatchObject({
    status: 'tried',
    lastTriedAtMs: expect.any(Number),
  });
});

test('the catalogue says of which problem something is judged, until it has a verdict', async () => {
  const client = await api.guest();
  const send = async (kind: 'samples' | 'submission', problem: string) => {
    const { body } = await client.post<Run>('/runs', {
      ...{ kind, problem, language: 'javascript', code: '// try' },
    });
    return body.id;
  };
  const underWay = async () => {
    const { body } = await client.get<ProblemSummary[]>('/problems');
    return Object.fromEntries(
      body.flatMap(({ slug, underWay: state }) => (state ? [[slug, state]] : [])),
    );
  };
  await submitted(client, 'accepted', 21, { problem: 'cold-box' });
  expect(await underWay()).toEqual({});
  const id = await send('submission', 'tasting-flight');
  await send('samples', 'borrowed-beans');
  expect(await underWay()).toEqual({ 'tasting-flight': 'queued', 'borrowed-beans': 'queued' });
  await writeTests(api.db, id, ['accepted']);
  expect(await underWay()).toEqual({ 'tasting-flight': 'running', 'borrowed-beans': 'queued' });
});

test('practice keeps a draft for each language, and shows what was submitted', async () => {
  const client = await api.guest();
  const draft = {
    language: 'javascript',
    code: '// one',
    baseRevision: 0,
    tab: 'a',
    keystrokes: 5,
  };
  const path = '/practice/tasting-flight';
  expect((await client.put(`${path}/draft`, draft)).body).toMatchObject({ revision: 1 });
  const saved = await client.put(`${path}/draft`, { ...draft, code: '// two', baseRevision: 1 });
  expect(saved.body).toMatchObject({ revision: 2, replacedOtherTab: false });
  const { id } = await submitted(client, 'wrong-answer', 1);
  const { body } = await client.get<Practice>(path);
  expect(body.problem.slug).toBe('tasting-flight');
  expect(Object.keys(body.problem.starterCode)).toContain('typescript');
  expect(body.drafts).toMatchObject([{ language: 'javascript', code: '// two', revision: 2 }]);
  expect(body.submissions.map((seen) => seen.id)).toEqual([id]);
  expect((await (await api.guest()).get<Practice>(path)).body.drafts).toEqual([]);
});

test('practice says in which languages the draft stands as it was accepted', async () => {
  const client = await api.guest();
  const path = '/practice/tasting-flight';
  const accepted = async () =>
    (await client.get<Practice & { accepted: string[] }>(path)).body.accepted;
  const save = (code: string, baseRevision: number) => {
    const draft = { language: 'javascript', code, baseRevision, tab: 'a', keystrokes: 5 };
    return client.put(`${path}/draft`, draft);
  };
  await save('// one', 0);
  await submitted(client, 'wrong-answer', 1);
  expect(await accepted()).toEqual([]);
  await submitted(client, 'accepted', 21);
  await submitted(client, 'accepted', 21, { language: 'typescript' });
  expect((await accepted()).sort()).toEqual(['javascript', 'typescript']);
  api.passTime(1_000);
  await save('// two', 1);
  expect(await accepted()).toEqual(['typescript']);
});
