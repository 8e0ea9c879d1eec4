import { join } from 'node:path';
import type {
  AssessmentSummary,
  ImportOutcome,
  OwnDataCounts,
  Report,
  SavedSettings,
  Submission,
  SubmissionSummary,
  Version,
} from '@dryrun/contract';
import { restore } from '@dryrun/db';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anHour, Candidate, hard, medium, refusal } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Answer, TestClient } from '../testing/test-client.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';
import { filesOf } from './testing/zips.ts';

let api: TestApi;
let client: TestClient;
beforeAll(async () => {
  api = await startTestApi();
  client = await api.guest();
});
afterAll(() => api.stop());

/** A person with a finished assessment, practice, a draft with odd characters, and a setting. */
async function someone(): Promise<Candidate> {
  const candidate = await Candidate.started(api, anHour('strict'));
  const { client: own } = candidate;
  await candidate.save(medium, 'let a = 1;', { keystrokes: 5 });
  const sent = await candidate.submit(medium, 'let odd = "\0\ud800</script>";');
  await writeTests(api.db, sent.id, ['accepted', 'wrong-answer']);
  await writeVerdict(api.db, sent.id, 'wrong-answer', 1);
  candidate.passMinutes(61);
  await candidate.look();
  await candidate.explain(medium, 'Two | hands <b>move</b>.\n\nDone.');
  await candidate.finish('approach');
  const ticked = ['time', 'space'];
  const at = { problem: medium, saved_at: new Date(), assessment_id: candidate.id };
  await api.db
    .insertInto('approach_review')
    .values({ ...at, ticked })
    .execute();
  const { bell } = await api.db
    .selectFrom('assessment_problem')
    .select('bell_run_id as bell')
    .where('assessment_id', '=', candidate.id)
    .executeTakeFirstOrThrow();
  if (bell) await writeVerdict(api.db, bell, 'wrong-answer', 0);
  const draft = { language: 'javascript', baseRevision: 0, tab: 'x' };
  await own.put(`/practice/${hard}/draft`, { ...draft, code: 'first \ud800' });
  await own.put(`/practice/${hard}/draft`, { ...draft, code: 'second', baseRevision: 1 });
  const run = { kind: 'submission', problem: hard, language: 'javascript', code: 'x' };
  const { body } = await own.post<{ id: string }>('/runs', run);
  await writeVerdict(api.db, body.id, 'runtime-error', 0);
  const note = { text: 'Két kéz', baseRevision: 0, tab: 'x' };
  await own.put(`/notes/${hard}`, { ...note });
  await own.put(`/notes/${medium}`, { ...note, run: sent.id });
  await own.put(`/stars/${hard}`, { starred: true });
  await own.put(`/stars/${medium}`, { starred: true });
  const answers = `/questions/ownership-not-yours/answers`;
  const { body: answer } = await own.post<{ id: string }>(answers, { minutes: 7 });
  const written = { text: 'I read 11 logs.', baseRevision: 1, tab: 'x' };
  await own.put(`/question-answers/${answer.id}`, written);
  await own.post(`/question-answers/${answer.id}/finish`);
  await own.put(`/question-answers/${answer.id}/ticks`, { ticked: ['action'] });
  await own.post(answers, { minutes: null });
  const tags = [{ principle: 'ownership', telling: 'told' }];
  await own.post('/stories', { title: 'Timetables', text: '*11* of 13', tags });
  const changedAtMs = api.deps.now();
  await own.request('PATCH', '/settings', { settings: { theme: 'dark' }, changedAtMs });
  return candidate;
}

const exported = async (own: TestClient) => {
  const response = await own.fetch('/api/own-data/export.zip');
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

async function importInto<T = ImportOutcome>(
  own: TestClient,
  zip: Buffer,
  query = '',
): Promise<Answer<T>> {
  const response = await own.fetch(`/api/own-data/import${query}`, { method: 'POST', body: zip });
  return { status: response.status, headers: response.headers, body: (await response.json()) as T };
}

/** All that pages show of somebody. Ids are left out where another owner has others. */
async function shown(own: TestClient) {
  const { items } = (await own.get<{ items: AssessmentSummary[] }>('/assessments')).body;
  const [assessment] = items;
  const report = (await own.get<Report>(`/assessments/${assessment?.id}/report`)).body;
  const list = (await own.get<{ items: SubmissionSummary[] }>('/submissions')).body.items;
  const submissions = await Promise.all(
    list.map(async ({ id }) => (await own.get<Submission>(`/submissions/${id}`)).body),
  );
  const versions = (await own.get<Version[]>(`/versions?problem=${hard}`)).body;
  const reviews =
    await sql`select ticked from approach_review where assessment_id = ${assessment?.id}`.execute(
      api.db,
    );
  const { body: notes } = await own.get('/notes');
  const { body: practised } = await own.get('/questions/ownership-not-yours');
  const { body: stories } = await own.get('/stories');
  const texts = { versions, notes, practised, stories };
  return withoutTime({ report, submissions, ...texts, reviews: reviews.rows });
}

/** Without what tells the present, and without names that differ from owner to owner. */
function withoutTime(value: object): unknown {
  const names = new Map<string, string>();
  const text = JSON.stringify(value)
    .replaceAll(/"nowMs":\d+/g, '')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      names.set(id, names.get(id) ?? `id ${names.size}`);
      return names.get(id) ?? '';
    });
  return text;
}

test('export, delete everything, import: the same reports, submissions and texts; twice adds nothing', async () => {
  const { client: own, id } = await someone();
  const before = await shown(own);
  const zip = await exported(own);
  const counts = (await own.get<OwnDataCounts>('/own-data')).body;
  expect(counts).toMatchObject({ assessments: 1, problems: 1, submissions: 2, approachTexts: 1 });
  expect(counts).toMatchObject({ notes: 2, stars: 2, answers: 2, stories: 1 });
  expect(counts.lastExportAtMs).not.toBeNull();

  expect((await own.post('/own-data/delete', { confirm: 'yes' })).status).toBe(400);
  expect((await own.post('/own-data/delete', { confirm: 'delete' })).status).toBe(204);
  const none = (await own.get<OwnDataCounts>('/own-data')).body;
  expect(none).toMatchObject({ assessments: 0, submissions: 0, draftRevisions: 0, bytes: 0 });
  expect((await own.get(`/assessments/${id}/report`)).status).toBe(404);
  const { body: kept } = await own.get<SavedSettings>('/settings');
  expect(kept.settings.theme).toBe('dark');

  const look = await importInto(own, zip, '?look');
  expect(look.body.assessment).toEqual({ inFile: 1, added: 1 });
  expect((await own.get<OwnDataCounts>('/own-data')).body.assessments).toBe(0);
  const first = await importInto(own, zip);
  expect(first.status, JSON.stringify(first.body)).toBe(200);
  expect(first.body).toEqual(look.body);
  expect(first.body.draft_revision?.added).toBe(first.body.draft_revision?.inFile);
  expect(await shown(own)).toEqual(before);
  const { rows: miscounted } = await sql`
    select id from run where state = 'done' and result_bytes <> result_bytes(id)`.execute(api.db);
  expect(miscounted).toEqual([]);
  const { body: again } = await importInto(own, zip);
  expect(Object.values(again).map(({ added }) => added)).toEqual(Object.values(again).map(() => 0));
  expect(await shown(own)).toEqual(before);
});

test('what one has exported another may import, beside what is there', async () => {
  const { client: own } = await someone();
  const before = await shown(own);
  const zip = await exported(own);
  const other = await api.guest();
  const draft = { language: 'javascript', code: 'mine', baseRevision: 0, tab: 'x' };
  await other.put(`/practice/${hard}/draft`, draft);
  const run = { kind: 'submission', problem: hard, language: 'javascript', code: 'mine' };
  await other.post('/runs', run);
  const { body } = await importInto(other, zip);
  expect(body.run).toEqual({ inFile: 3, added: 3 });
  // What stood in the editor still does, and the others' texts are its history.
  const { body: practice } = await other.get<{ drafts: { code: string }[] }>(`/practice/${hard}`);
  expect(practice.drafts.map(({ code }) => code)).toEqual(['mine']);
  const texts = await sql<{ code: string; revision: number }>`
    select code, revision from draft_revision where draft_id in
      (select id from draft where problem = ${hard} and code = 'mine'::bytea) order by revision`.execute(
    api.db,
  );
  expect(texts.rows).toEqual([
    { code: 'first \ud800', revision: 1 },
    { code: 'second', revision: 2 },
    { code: 'mine', revision: 3 },
  ]);
  const { body: sent } = await other.get<{ items: SubmissionSummary[] }>(
    `/submissions?problem=${hard}`,
  );
  expect(sent.items.map(({ number }) => number).sort()).toEqual([1, 2]);
  const second = await importInto(other, zip);
  expect(Object.values(second.body).filter(({ added }) => added > 0)).toEqual([]);
  expect(await shown(own)).toEqual(before);
});

test('the file: data, code by problem, a report an assessment, and the manifest', async () => {
  const { client: own } = await someone();
  const files = await filesOf(await exported(own));
  const names = [...files.keys()];
  expect(names.filter((name) => name.startsWith('code/')).toSorted()).toEqual([
    `code/${hard}/practice/draft.js`,
    `code/${hard}/practice/submission 1, runtime-error.js`,
    expect.stringMatching(
      `^code/${medium}/\\d{4}-.* Custom 70 [0-9a-f]{8}/bell [0-9a-f]{8}, wrong`,
    ),
    expect.stringMatching(`^code/${medium}/.*/draft.ts$`),
    expect.stringMatching(`^code/${medium}/.*/submission 1, wrong-answer.ts$`),
  ]);
  const report = [...files].find(([name]) => name.startsWith('reports/'))?.[1] ?? '';
  expect(report).toContain('Submission 1, ');
  expect(report).toContain('Two | hands <b>move</b>.\n\nDone.');
  expect(JSON.parse(files.get('dry-run.json') ?? '')).toMatchObject({
    format: 'dry-run-export',
    version: 1,
    rows: { assessment: 1, run: 3, draft: 2, note: 2, star: 2, setting: 1 },
  });
});

test('one assessment is a page that asks nobody for anything and runs nothing that was typed', async () => {
  const { client: own, id } = await someone();
  const response = await own.fetch(`/api/own-data/assessments/${id}.html`);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; .*Custom%2070\.html$/);
  const page = await response.text();
  expect(page).not.toMatch(/(?:src|href)=|https?:\/\//);
  expect(page.match(/<\/script>/g)).toHaveLength(2);
  expect(page).toContain('Two | hands &lt;b&gt;move&lt;/b&gt;.');
  const film = JSON.parse(/id="film">(.*?)<\/script>/s.exec(page)?.[1] ?? '');
  expect(film.frames.map(({ code }: { code: string }) => code)).toEqual(['let a = 1;']);
  expect(page).toContain('<h2>Tests passing over time</h2>');
  expect(page).toContain('<h2>Session log</h2>');
  expect((await client.fetch(`/api/own-data/assessments/${id}.html`)).status).toBe(404);
});

test('one assessment is deleted whole, and nothing of another', async () => {
  const { client: own, id } = await someone();
  const counts = (await own.get(`/own-data/assessments/${id}`)).body;
  expect(counts).toMatchObject({
    problems: 1,
    submissions: 1,
    draftRevisions: 1,
    approachTexts: 1,
  });
  for (const [method, path] of [
    ['GET', `/own-data/assessments/${id}`],
    ['DELETE', `/own-data/assessments/${id}`],
  ] as const) {
    expect(await client.request(method, path), method).toMatchObject(refusal(404, 'NOT_FOUND'));
  }
  const practice = `/practice/${hard}`;
  const before = (await own.get(practice)).body;
  expect((await own.request('DELETE', `/own-data/assessments/${id}`)).status).toBe(204);
  expect((await own.request('DELETE', `/own-data/assessments/${id}`)).status).toBe(404);
  for (const table of ['run', 'draft', 'section', 'assessment_problem', 'approach_revision']) {
    const { rows } = await sql`select from ${sql.table(table)} where assessment_id = ${id}`.execute(
      api.db,
    );
    expect(rows, table).toEqual([]);
  }
  expect((await own.get(practice)).body).toEqual(before);
});

test('while an assessment runs nothing is exported, imported or deleted', async () => {
  const { client: own, id } = await someone();
  const zip = await exported(own);
  const set = { preset: 'classic', editorMode: 'standard', language: 'typescript' };
  const { body } = await own.post<AssessmentSummary>('/assessments', set);
  await own.post(`/assessments/${body.id}/start`);
  const runs = refusal(409, 'CONFLICT', /^An assessment runs\./);
  expect(await own.get('/own-data/export.zip')).toMatchObject(runs);
  expect(await own.get(`/own-data/assessments/${id}.html`)).toMatchObject(runs);
  expect(await importInto(own, zip)).toMatchObject(runs);
  expect(await own.post('/own-data/delete', { confirm: 'delete' })).toMatchObject(runs);
  expect(await own.request('DELETE', `/own-data/assessments/${id}`)).toMatchObject(runs);
});

test('a database of an older version is exported whole and read back', async () => {
  const folder = join(import.meta.dirname, '..', 'old-data', 'databases');
  const old = await startTestApi({ guests: 'auto' });
  try {
    await restore(old.databaseUrl, join(folder, '2026-11-29.backup'));
    old.passTime(5_000 * 24 * 60 * 60_000);
    const own = old.stranger();
    await own.get('/overview');
    // Nobody judges here what the bell of the one that ran has made.
    await sql`update run set state = 'done', verdict = 'judge-error' where state <> 'done'`.execute(
      old.db,
    );
    const before = await shown(own);
    const zip = await exported(own);
    await own.post('/own-data/delete', { confirm: 'delete' });
    const { status, body } = await importInto(own, zip);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(await shown(own)).toEqual(before);
  } finally {
    await old.stop();
  }
});
