import type { Assessment, AssessmentSummary, ErrorBody, Overview, Report } from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Candidate, refusal } from '../../assessments/testing/candidate.ts';
import { filesOf } from '../../own-data/testing/zips.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { prompts } from './prompts/prompts.ts';
import { Writer } from './testing/writer.ts';

const dayMinutes = 24 * 60;
const role = 'product-manager' as const;
const setUp = { preset: 'writing', editorMode: 'plain', settings: { writing: { role } } };

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

test('a paper is written over days, handed in early, and graded by who wrote it', async () => {
  const writer = await Writer.started(api, setUp);
  const { candidate } = writer;
  const { view, answers } = await writer.open();
  expect(answers).toEqual([]);
  expect(view).toMatchObject({ kind: 'writing', role, words: { from: 1_000, to: 2_000 } });
  const prompt = prompts.find(
    ({ text }) => view.kind === 'writing' && view.prompt.startsWith(text),
  );
  expect(prompt?.role).toBe(role);
  const asked = `${prompt?.text}\n\nFigures that are not given may be invented; then keep to them.`;
  expect(view).toMatchObject({ prompt: asked });

  await writer.kept('text', { text: 'One' });
  await writer.kept('draft-1', { text: 'One' });
  const leftAtMs = api.deps.now();
  candidate.passMinutes(dayMinutes);
  await writer.kept('draft-2', { text: 'One and two', writtenAtMs: leftAtMs });
  await writer.kept('text', { text: 'One, two, three' });
  candidate.passMinutes(2 * dayMinutes);
  await writer.kept('text', { text: 'Done' });

  expect(await writer.get('/report')).toMatchObject(refusal(423, 'LOCKED'));
  expect(await writer.grade([0])).toMatchObject(refusal(423, 'LOCKED'));
  const everywhere = ['/assessments', '/overview', '/presets', '/submissions', '/own-data'];
  for (const path of everywhere) await candidate.client.get(path);
  for (const path of ['', '/drafts', '/replay', '/session-log']) await writer.get(path);
  const page = await candidate.client.get(`/own-data/assessments/${writer.id}.html`);
  expect(page).toMatchObject(refusal(423, 'LOCKED'));
  const all = writer.received.join('\n');
  for (const { checklist } of prompts)
    for (const point of checklist) expect(all).not.toContain(point);

  const { state, sections } = await candidate.finish('writing');
  expect(state).toBe('finished');
  expect(sections[0]).toMatchObject({ endedBy: 'candidate' });
  const paper = await writer.paper();
  expect(paper).toMatchObject({ text: 'Done', gradedAtMs: null, prompt: asked });
  expect(paper.checklist.map(({ point }) => point)).toEqual(prompt?.checklist);
  expect(paper.drafts.map(({ number, text }) => [number, text])).toEqual([
    [1, 'One'],
    [2, 'One and two'],
  ]);
  expect(paper.drafts[1]?.writtenAtMs).toBe(leftAtMs);

  expect(await writer.save('text', { text: 'Later' })).toMatchObject(refusal(409, 'SECTION_ENDED'));
  await candidate.expect(200, writer.grade([4, 0, 4]));
  const ticked = (await writer.paper()).checklist.flatMap((each, place) =>
    each.ticked ? [place] : [],
  );
  expect(ticked).toEqual([0, 4]);
  await candidate.expect(200, writer.grade([]));
  expect((await writer.paper()).checklist.some((each) => each.ticked)).toBe(false);
  expect((await writer.paper()).gradedAtMs).not.toBeNull();
  expect(await writer.grade([19])).toMatchObject(refusal(400, 'BAD_REQUEST', /points/));
});

test('the bell of the server ends it after five days, at its very time', async () => {
  const writer = await Writer.started(api, { preset: 'writing', editorMode: 'plain' });
  const { candidate } = writer;
  await writer.kept('text', { text: 'So far' });
  candidate.passMinutes(5 * dayMinutes - 1);
  expect((await candidate.look()).state).toBe('running');
  candidate.passMinutes(90);
  expect(await writer.save('text', { text: 'Too late' })).toMatchObject(
    refusal(409, 'SECTION_ENDED'),
  );
  const { state, sections, startedAtMs } = await candidate.look();
  expect(state).toBe('finished');
  expect(sections[0]).toMatchObject({
    endedBy: 'bell',
    endedAtMs: (startedAtMs ?? 0) + 5 * dayMinutes * 60_000,
  });
  expect((await writer.paper()).text).toBe('So far');
});

test('meanwhile another assessment runs and ends, and practice goes on', async () => {
  const writer = await Writer.started(api, setUp);
  const { client } = writer.candidate;
  const overview = async () => (await client.get<Overview>('/overview')).body;
  expect(await overview()).toMatchObject({ current: null, lasting: [{ id: writer.id }] });
  const sprint = { preset: 'sprint', editorMode: 'plain', language: 'typescript' };
  const { body: coding } = await client.post<AssessmentSummary>('/assessments', sprint);
  expect((await client.post(`/assessments/${coding.id}/start`)).status).toBe(200);
  expect(await overview()).toMatchObject({
    current: { id: coding.id },
    lasting: [{ id: writer.id }],
  });
  await writer.kept('text', { text: 'Both' });
  await client.post(`/assessments/${coding.id}/finish`, { section: 'coding' });
  await client.post(`/assessments/${coding.id}/finish`, { section: 'approach' });
  const run = { kind: 'samples', problem: 'tasting-flight', language: 'typescript', code: 'x' };
  expect((await client.post('/runs', run)).status).toBe(202);
  expect((await client.get('/questions')).status).toBe(200);
  // Two papers at once, too.
  const { body: other } = await client.post<AssessmentSummary>('/assessments', setUp);
  expect((await client.post(`/assessments/${other.id}/start`)).status).toBe(200);
  expect((await overview()).lasting.map(({ id }) => id)).toEqual([writer.id, other.id]);
});

test('a paper whose prompt is written about again is closed until that one is handed in', async () => {
  const writer = await Writer.started(api, setUp);
  const { candidate } = writer;
  await writer.kept('text', { text: 'The first time' });
  await candidate.finish('writing');
  const { id } = writer;
  const paper = await writer.paper();
  const { content } = await api.db
    .selectFrom('section')
    .select('content')
    .where('assessment_id', '=', id)
    .executeTakeFirstOrThrow();
  await candidate.setUp(setUp);
  await candidate.start();
  // As when every prompt of the role was met.
  await api.db
    .updateTable('section')
    .set({ content })
    .where('assessment_id', '=', candidate.id)
    .execute();
  const { client } = candidate;
  const older = () => client.get<Report>(`/assessments/${id}/report`);
  expect((await older()).body).toMatchObject({ sections: [], closedSections: ['writing'] });
  expect(await client.put(`/assessments/${id}/writing/ticks`, { ticked: [0] })).toMatchObject(
    refusal(423, 'LOCKED'),
  );
  // What one wrote oneself is there all the same.
  const page = await client.get(`/own-data/assessments/${id}.html`);
  expect(page.body).toContain('The first time');
  await candidate.finish('writing');
  expect((await older()).body).toMatchObject({ sections: [paper], closedSections: [] });
});

describe('answers', () => {
  let writer: Writer;
  beforeAll(async () => {
    writer = await Writer.started(api, setUp);
    await writer.kept('draft-1', { text: 'One' });
  });

  test.each<[string, string, object, number, string]>([
    ['another draft under the same number', 'draft-1', { text: 'Two' }, 409, 'CONFLICT'],
    ['a draft that leaves one out', 'draft-3', { text: 'Three' }, 409, 'CONFLICT'],
    ['the forty-first', 'draft-41', { text: 'x' }, 404, 'NOT_FOUND'],
    ['a number of none', 'draft-0', { text: 'x' }, 404, 'NOT_FOUND'],
    ['another item', 'notes', { text: 'x' }, 404, 'NOT_FOUND'],
    ['no text', 'text', {}, 400, 'BAD_REQUEST'],
    ['too long a text', 'text', { text: 'x'.repeat(60_001) }, 400, 'BAD_REQUEST'],
    ['a draft of the future', 'draft-2', { text: 'x', writtenAtMs: 9e14 }, 400, 'BAD_REQUEST'],
    ['a draft of before', 'draft-2', { text: 'x', writtenAtMs: 1_000 }, 400, 'BAD_REQUEST'],
  ])('%s is refused', async (_name, item, value, status, code) => {
    expect(await writer.save(item, value, { baseRevision: 0, tab: 'second' })).toMatchObject(
      refusal(status, code),
    );
  });

  test('a save that is repeated gets its first answer', async () => {
    const first = await writer.save('draft-2', { text: 'Two' });
    expect(first.status).toBe(200);
    expect((await writer.save('draft-2', { text: 'Two' })).body).toEqual(first.body);
  });

  test('of a long history one save a minute stays, and all of the last two minutes', async () => {
    const { id } = writer;
    for (let save = 1; save <= 100; save++) {
      await writer.kept('text', { text: `${save}` });
      api.passTime(6_000);
    }
    const rows = await api.db
      .selectFrom('section_answer_revision')
      .select(['value', 'saved_at'])
      .where('assessment_id', '=', id)
      .where('item', '=', 'text')
      .orderBy('revision')
      .execute();
    const texts = rows.map(({ value }) => Number(JSON.parse(value).text));
    expect(texts.slice(-20)).toEqual(Array.from({ length: 20 }, (_, at) => 81 + at));
    const minutes = rows.slice(0, -21).map(({ saved_at }) => Math.floor(+saved_at / 60_000));
    expect(new Set(minutes).size).toBe(minutes.length);
    expect(minutes.length).toBeGreaterThanOrEqual(7);
    expect((await writer.open()).answers.find(({ item }) => item === 'text')?.value).toEqual({
      text: '100',
    });
  });
});

test.each<[string, object, string]>([
  ['a role that there is not', { writing: { role: 'astronaut' } }, 'settings.writing.role'],
  ['a setting that there is not', { writing: { pages: 3 } }, 'settings.writing.pages'],
  ['a section that it has not', { coding: {} }, 'settings.coding'],
])('at the set-up %s is refused by name', async (_name, settings, field) => {
  const { client } = await Candidate.arrive(api);
  const { status, body } = await client.post<ErrorBody>('/assessments', { ...setUp, settings });
  expect({ status, field: body.data }).toMatchObject({ status: 400, field: { field } });
});

test('nobody else finds it, whether it runs or has ended', async () => {
  const writer = await Writer.started(api, setUp);
  await writer.kept('text', { text: 'Mine' });
  const stranger = await api.guest();
  const { id } = writer;
  const tries = () => [
    stranger.get(`/assessments/${id}`),
    stranger.get(`/assessments/${id}/sections/writing`),
    stranger.get(`/assessments/${id}/report`),
    stranger.put(`/assessments/${id}/writing/ticks`, { ticked: [0] }),
    stranger.put(`/assessments/${id}/sections/writing/answers/text`, {
      ...{ value: { text: 'Theirs' }, baseRevision: 1, tab: 'x' },
    }),
    stranger.post(`/assessments/${id}/finish`, { section: 'writing' }),
  ];
  for (const answer of await Promise.all(tries())) expect(answer.status).toBe(404);
  await writer.candidate.finish('writing');
  for (const answer of await Promise.all(tries())) expect(answer.status).toBe(404);
  expect(await writer.paper()).toMatchObject({ text: 'Mine', gradedAtMs: null });
});

test('papers, drafts and ticks are exported, read back by another, and deleted', async () => {
  const writer = await Writer.started(api, setUp);
  const { client } = writer.candidate;
  await writer.kept('text', { text: 'Kept “so” </p><script>' });
  await writer.kept('draft-1', { text: 'A draft' });
  await writer.candidate.finish('writing');
  await writer.grade([1]);
  const page = await (await client.fetch(`/api/own-data/assessments/${writer.id}.html`)).text();
  expect(page).toContain('Kept “so” &lt;/p&gt;&lt;script&gt;');
  expect(page).toContain('A draft');
  expect(page).not.toContain('id="replay"');
  const zip = await (await client.fetch('/api/own-data/export.zip')).arrayBuffer();
  const files = [...(await filesOf(Buffer.from(zip)))].filter(([name]) => name.endsWith('.md'));
  expect(files.map(([, text]) => text).join('\n')).toContain('\n\nKept “so”');

  const other = await api.guest();
  const response = await other.fetch('/api/own-data/import', { method: 'POST', body: zip });
  expect(response.status).toBe(200);
  const { body } = await other.get<{ items: Assessment[] }>('/assessments');
  const imported = await other.get<Report>(`/assessments/${body.items[0]?.id}/report`);
  expect(imported.body.sections).toEqual([await writer.paper()]);

  const gone = await client.request('DELETE', `/own-data/assessments/${writer.id}`);
  expect(gone.status).toBe(204);
  for (const table of ['section_answer', 'section_answer_revision', 'writing_grade'] as const) {
    const rows = await api.db
      .selectFrom(table)
      .selectAll()
      .where('assessment_id', '=', writer.id)
      .execute();
    expect(rows).toEqual([]);
  }
});
