import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Assessment,
  type SectionKind,
  type SectionView,
  sectionKinds,
} from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate, medium, refusal } from '../assessments/testing/candidate.ts';
import { createLog } from '../http/create-log.ts';
import {
  askForEverything,
  type Known,
  listen,
  pathsToRead,
  textsIn,
  toldOf,
} from '../testing/everything-told.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';
import { questions } from './questions/bank/questions.ts';
import { findSectionModule } from './sections.ts';
import { type SomeAnswer, someAnswer } from './testing/some-answer.ts';

/** In one assessment, in this order: whatever lasts minutes. */
const kinds = sectionKinds.filter((kind) => findSectionModule(kind)?.spansDays === false);
const query = 'mist-nets';
const minutes = 30;
const settingsOf: { [Kind in SectionKind]?: object } = {
  sql: { problems: [query] },
};
const preset = {
  id: 'in-a-row',
  name: 'In a row',
  difficulties: ['medium'],
  sections: kinds.map((kind) => ({ kind, minutes, settings: settingsOf[kind] ?? {} })),
};
const presetsFile = join(tmpdir(), `dryrun-in-a-row-${process.pid}.json`);

let api: TestApi;
/** All that the server logs, down to what is for debugging. */
const logged: string[] = [];
beforeAll(async () => {
  await writeFile(presetsFile, JSON.stringify([preset]));
  const log = createLog('trace', { write: (line) => void logged.push(line) });
  api = await startTestApi({ presetsFile, log });
  const sql = { id: 'sql', name: 'SQL', version: '1', position: 99 };
  await api.db
    .insertInto('language')
    .values({ ...sql, available: true, reason: null, starting: false })
    .execute();
});
afterAll(async () => {
  await api.stop();
  await rm(presetsFile);
});

type Save = { path: string; body: object };
const written = 'These words are mine alone.';
const tab = { baseRevision: 0, tab: 'first', keystrokes: 3 };
const code = { ...tab, code: written };
const complexity = { timeComplexity: 'O(n)', spaceComplexity: 'O(1)' };

/** How something is saved in a section: by its view where its answers go through the frame. */
function saveIn(kind: SectionKind, view: SectionView | null): Save {
  if (kind === 'coding')
    return { path: `drafts/${medium}`, body: { ...code, language: 'typescript' } };
  if (kind === 'sql') return { path: `drafts/${query}`, body: { ...code, language: 'sql' } };
  if (kind === 'approach')
    return { path: `approach/${medium}`, body: { ...tab, ...complexity, text: written } };
  const make = someAnswer[kind] as (view: SectionView) => SomeAnswer;
  const { item, value } = view ? make(view) : { item: 'any', value: [] };
  return { path: `sections/${kind}/answers/${item}`, body: { ...tab, value } };
}

test('every kind in one assessment, each ended early: open in its turn, to its owner alone, silent till the end', async () => {
  const candidate = await Candidate.arrive(api);
  const { client } = candidate;
  const received = listen(client);
  await candidate.setUp({ preset: 'in-a-row', problems: [medium] });
  const { id } = candidate;
  const at = (path: string) => `/assessments/${id}/${path}`;
  const put = ({ path, body }: Save, by = client) => by.put(at(path), body);
  const viewOf = async (kind: SectionKind) =>
    (await client.get<{ view: SectionView }>(at(`sections/${kind}`))).body.view ?? null;
  const closed = refusal(409, 'CONFLICT', /not begun|not been started/);
  for (const kind of kinds) {
    const answer = await put(saveIn(kind, null));
    expect([400, 404, 409], `${kind}: ${JSON.stringify(answer.body)}`).toContain(answer.status);
  }
  await candidate.start();

  const stranger = await api.guest();
  const views: SectionView[] = [];
  const saves = new Map<SectionKind, Save>();
  const runs: string[] = [];
  const known: Known = {
    assessment: [id],
    ...{ kind: sectionKinds, slug: [medium, query], problem: [medium, query] },
    question: ['1', ...questions.map(({ id: question }) => question)],
  };
  for (const [turn, kind] of kinds.entries()) {
    expect((await candidate.look()).section).toBe(kind);
    const view = await viewOf(kind);
    if (view) views.push(view);
    const save = saveIn(kind, view);
    expect(await put(save, stranger), kind).toMatchObject(refusal(404, 'NOT_FOUND'));
    // Sent twice, as when the first answer was lost: kept once.
    for (const _ of [1, 2])
      expect(await put(save), kind).toMatchObject({ status: 200, body: { revision: 1 } });
    for (const other of kinds) {
      if (other === kind) continue;
      const before = kinds.indexOf(other) < turn;
      expect(await client.get(at(`sections/${other}`)), `${other} in ${kind}`).toMatchObject(
        before ? refusal(409, 'SECTION_ENDED') : closed,
      );
      const late = saves.get(other);
      if (late) expect(await put(late), other).toMatchObject(refusal(409, 'SECTION_ENDED'));
    }
    if (kind === 'coding' || kind === 'sql') {
      const problem = kind === 'coding' ? medium : query;
      const language = kind === 'coding' ? 'typescript' : 'sql';
      const run = { kind: 'submission', problem, language, code: written, assessment: id };
      const sent = (await client.post<{ id: string }>('/runs', run)).body.id;
      runs.push(sent);
      // Judged, its stream of events comes to an end, and is searched with all else.
      await writeTests(api.db, sent, ['wrong-answer']);
      await writeVerdict(api.db, sent, 'wrong-answer', 0);
      const events = await client.get(`/runs/${sent}/events`);
      expect(events.body).toContain('"verdict"');
      expect(events.body).not.toContain('It should have been 8.');
      expect(await stranger.get(`/runs/${sent}/events`)).toMatchObject(refusal(404, 'NOT_FOUND'));
    }
    saves.set(kind, save);
    await askForEverything(client, { ...known, run: [id, ...runs] });
    expect(await stranger.post(at('finish'), { section: kind })).toMatchObject(
      refusal(404, 'NOT_FOUND'),
    );
    if (turn === kinds.length - 1) break;
    await candidate.finish(kind);
  }
  const last = await candidate.look();

  // Another's is not there, whatever is asked of it and however far it is.
  const ofAnother = (await pathsToRead({ ...known, run: [id, ...runs] })).filter((path) =>
    [id, ...runs].some((one) => path.includes(one)),
  );
  expect(ofAnother.length).toBeGreaterThan(40);
  const seen = await Promise.all(
    ofAnother.map(async (path) => [path, (await stranger.get(path)).status] as const),
  );
  expect(seen.filter(([, status]) => status !== 404)).toEqual([]);

  const before = received.join('\n');
  await candidate.finish(kinds.at(-1) as SectionKind);
  const report = await candidate.report();
  expect(report.sections.map(({ kind }) => kind)).toEqual(kinds);
  // What only the report tells was nowhere before, and is in no log at any time.
  const own = JSON.stringify([views, last, [...saves.values()]]);
  const texts = textsIn({ ...report, assessment: null });
  const shown = toldOf(texts, own);
  const secrets = texts.filter((text) => !shown.includes(text));
  expect(secrets.length).toBeGreaterThan(50);
  expect(toldOf(secrets, before)).toEqual([]);
  expect(logged.length).toBeGreaterThan(100);
  // Addresses that were asked for stand there; whoever asked knows them.
  const noted = logged.join('\n').replace(/"url":"[^"]*"/g, '"url":""');
  expect(toldOf([...secrets, written], noted)).toEqual([]);
});

test('an older report is silent about what is asked now, and tells it again afterwards', async () => {
  const candidate = await Candidate.arrive(api);
  const { client } = candidate;
  const sit = async (preset: object): Promise<Assessment> => {
    await candidate.setUp(preset);
    const started = await candidate.start();
    if (started.section === 'coding') await candidate.finish('coding');
    return candidate.look();
  };
  const scenarios = { preset: 'graduate' };
  await sit(scenarios);
  await candidate.finish('work-style');
  await candidate.finish('work-simulation');
  const older = candidate.id;
  const reportOf = async (id: string) =>
    (await client.get<Awaited<ReturnType<Candidate['report']>>>(`/assessments/${id}/report`)).body;
  const before = await reportOf(older);
  const simulation = before.sections.find(({ kind }) => kind === 'work-simulation');
  if (simulation?.kind !== 'work-simulation') throw new Error('It has no simulation.');
  const reasons = simulation.scenarios.flatMap(({ opinions }) =>
    opinions.map(({ reason }) => reason),
  );
  expect(reasons.length).toBeGreaterThan(15);
  expect(before.closedSections).toEqual([]);

  await sit(scenarios);
  const received = listen(client);
  const silent = await reportOf(older);
  expect(silent.closedSections).toEqual(['work-simulation']);
  expect(silent.sections.map(({ kind }) => kind)).not.toContain('work-simulation');
  await askForEverything(client, {
    ...{ assessment: [older, candidate.id], kind: ['work-simulation'], slug: [medium] },
    ...{ problem: [medium], question: ['ownership-not-yours'] },
  });
  expect(toldOf(reasons, received.join('\n'))).toEqual([]);
  await candidate.finish('work-style');
  await candidate.finish('work-simulation');
  expect((await reportOf(older)).sections).toEqual(before.sections);
});
