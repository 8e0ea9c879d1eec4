import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ErrorBody,
  type OpenSection,
  type SectionKind,
  type SectionView,
  sectionKinds,
} from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate, medium, refusal } from '../assessments/testing/candidate.ts';
import { askForEverything, listen, textsIn, toldOf } from '../testing/everything-told.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';
import { questions } from './questions/bank/questions.ts';
import { writtenTexts } from './report-sections.ts';
import { findSectionModule } from './sections.ts';
import {
  countedAnswers,
  givenAnswers,
  keepsNothingBack,
  keptElsewhere,
  type SomeAnswer,
  someAnswer,
} from './testing/some-answer.ts';

const built = sectionKinds.flatMap((kind) => findSectionModule(kind) ?? []);
const kinds = built.map(({ kind }) => kind).filter((kind) => !keptElsewhere.includes(kind));

const minutesOf = (kind: SectionKind) => (findSectionModule(kind)?.spansDays ? 3 * 24 * 60 : 30);
const presetsFile = join(tmpdir(), `dryrun-every-kind-${process.pid}.json`);
const presets = kinds.map((kind) => ({
  id: `only-${kind}`,
  name: `Only ${kind}`,
  sections: [{ kind, minutes: minutesOf(kind) }],
}));

let api: TestApi;
beforeAll(async () => {
  await writeFile(presetsFile, JSON.stringify(presets));
  api = await startTestApi({ presetsFile });
});
afterAll(async () => {
  await api.stop();
  await rm(presetsFile);
});

test('every kind that is built has an answer here, or is kept elsewhere', () => {
  expect(Object.keys(someAnswer).sort()).toEqual([...kinds].sort());
});

const save = ({ item, value }: SomeAnswer, more: object = {}) => [
  `answers/${item}`,
  { value, baseRevision: 0, tab: 'first', keystrokes: 3, seconds: 2, ...more },
];

test.each(kinds)(
  '%s: open while it runs, to its owner alone; told whole at the end',
  async (kind) => {
    const candidate = await Candidate.arrive(api);
    const received = listen(candidate.client);
    await candidate.setUp({ preset: `only-${kind}`, editorMode: undefined, language: undefined });
    const path = `/assessments/${candidate.id}/sections/${kind}`;
    const [anyAnswer, anySave] = save({ item: 'any', value: [] });
    expect(await candidate.client.get(path)).toMatchObject(refusal(409, 'CONFLICT', /not begun/));
    expect((await candidate.client.put(`${path}/${anyAnswer}`, anySave)).status).not.toBe(200);
    const started = await candidate.start();
    expect(started).toMatchObject({ state: 'running', section: kind, problems: [] });

    const open = async () =>
      (await candidate.expect<OpenSection>(200, candidate.client.get(path))).body;
    const { view, answers } = await open();
    expect(view.kind).toBe(kind);
    expect(answers).toEqual([]);
    const make = someAnswer[kind] as (view: SectionView) => SomeAnswer;
    const answer = make(view);
    const [place, body] = save(answer);
    const put = (to: unknown, what: unknown, client: TestClient = candidate.client) =>
      client.put<ErrorBody>(`${path}/${to}`, what);

    const stranger = await api.guest();
    const nobody = refusal(404, 'NOT_FOUND');
    expect(await stranger.get(path)).toMatchObject(nobody);
    expect(await put(place, body, stranger)).toMatchObject(nobody);
    expect(await put(`${place}`, { ...(body as object), value: null })).toMatchObject(
      refusal(400, 'BAD_REQUEST'),
    );
    const elsewhere = save({ ...answer, item: 'no-such-item' });
    expect((await put(...(elsewhere as [unknown, unknown]))).status).toBe(404);
    expect((await open()).answers).toEqual([]);

    // Sent twice, as when the first answer was lost: kept once.
    for (const _ of [1, 2]) {
      expect(await put(place, body)).toMatchObject({ status: 200, body: { revision: 1 } });
    }
    expect((await open()).answers).toMatchObject([{ ...answer, revision: 1, seconds: 2 }]);
    const { count } = await api.db
      .selectFrom('section_answer_revision')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('assessment_id', '=', candidate.id)
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(1);

    const names = textsIn(view, 1).filter((text) => /^[a-z0-9-]{1,60}$/.test(text));
    await askForEverything(candidate.client, {
      ...{ assessment: [candidate.id], kind: [kind], slug: [medium], problem: [medium] },
      question: [...new Set(names), ...questions.map(({ id }) => id)],
    });
    const before = received.join('\n');
    candidate.passMinutes(minutesOf(kind) / 2);
    expect((await candidate.look()).state).toBe('running');
    candidate.passMinutes(minutesOf(kind) / 2);
    expect(await put(place, { ...(body as object), baseRevision: 1, sequence: 2 })).toMatchObject(
      refusal(409, 'SECTION_ENDED'),
    );
    expect(await candidate.client.get(path)).toMatchObject(refusal(409, 'SECTION_ENDED'));
    const report = await candidate.report();
    expect(report.sections).toMatchObject([{ kind }]);
    expect(report.assessment.state).toBe('finished');
    // The bell counts what was saved, and nothing besides.
    const counted = countedAnswers[kind] as (section: unknown) => unknown[];
    expect(counted(report.sections[0])).toEqual(givenAnswers(answer));
    expect(report.assessment.sections).toMatchObject([{ endedBy: 'bell' }]);
    // What only the report tells was nowhere before.
    const known = JSON.stringify([view, answer.value]);
    const texts = textsIn(report.sections);
    const seen = toldOf(texts, known);
    const secrets = texts.filter((text) => !seen.includes(text));
    expect(secrets.length === 0, 'keeps nothing back').toBe(keepsNothingBack.includes(kind));
    expect(toldOf(secrets, before)).toEqual([]);

    // What people read of an export tells of it as well.
    expect(writtenTexts(report)).not.toEqual([]);

    await takeAlongAndBack(candidate);
    expect((await candidate.report()).sections).toEqual(report.sections);
  },
);

/** Exports everything, deletes everything, and imports what was exported. */
async function takeAlongAndBack({ client }: Candidate): Promise<void> {
  // Past who listens, to whom everything is text.
  const ask = (path: string, init: RequestInit = {}) => {
    const headers = { ...init.headers, cookie: client.cookie, origin: api.url };
    return fetch(`${api.url}/api/own-data/${path}`, { ...init, headers });
  };
  const zip = await (await ask('export.zip')).arrayBuffer();
  expect((await client.post('/own-data/delete', { confirm: 'delete' })).status).toBe(204);
  const imported = await ask('import', { method: 'POST', body: zip });
  expect(await imported.json()).toMatchObject({ section_answer: { inFile: 1, added: 1 } });
}
