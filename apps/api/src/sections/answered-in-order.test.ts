import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type OpenSection,
  type WorkSimulationView,
  WorkStyleReportSchema,
  type WorkStyleView,
} from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Candidate, refusal } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { scenarios } from './work-simulation/scenarios/scenarios.ts';
import { items } from './work-style/items/items.ts';

const presetsFile = join(tmpdir(), `dryrun-in-order-${process.pid}.json`);
const settings = { scenarios: 'design' };
const presets = [
  { id: 'style', name: 'Style', sections: [{ kind: 'work-style', minutes: 15 }] },
  {
    id: 'design',
    name: 'Design',
    sections: [{ kind: 'work-simulation', minutes: 20, settings }],
  },
];

let api: TestApi;
beforeAll(async () => {
  await writeFile(presetsFile, JSON.stringify(presets));
  api = await startTestApi({ presetsFile });
});
afterAll(async () => {
  await api.stop();
  await rm(presetsFile);
});

type Kind = 'work-style' | 'work-simulation';

/** Somebody in the section of this kind. */
async function begin<View>(kind: Kind) {
  const candidate = await Candidate.started(api, {
    preset: kind === 'work-style' ? 'style' : 'design',
  });
  const path = `/assessments/${candidate.id}/sections/${kind}`;
  const open = async () => (await candidate.client.get<OpenSection>(path)).body;
  const { view } = await open();
  let baseRevision = 0;
  const save = async (value: unknown, item = 'answers', client = candidate.client) => {
    const body = { value, baseRevision, tab: 'first' };
    const answer = await client.put<{ revision: number }>(`${path}/answers/${item}`, body);
    if (answer.status === 200) baseRevision = answer.body.revision;
    return answer;
  };
  return { candidate, path, open, save, view: view as View };
}

const list = (...steps: number[]) =>
  steps.map((step, at) => ({ item: String(at + 1), step, seconds: 7 }));

test.each([
  [
    'full',
    [
      ['coding', 90],
      ['approach', 15],
      ['work-style', 15],
    ],
    null,
  ],
  [
    'graduate',
    [
      ['coding', 70],
      ['work-style', 15],
      ['work-simulation', 60],
    ],
    'work',
  ],
  [
    'experienced',
    [
      ['coding', 90],
      ['work-simulation', 20],
      ['work-style', 10],
    ],
    'design',
  ],
] as const)(
  'the preset %s has its sections, and scenarios of its kind',
  async (preset, kinds, of) => {
    const candidate = await Candidate.started(api, { preset });
    const { sections, problems } = await candidate.look();
    expect(sections.map(({ kind, minutes }) => [kind, minutes])).toEqual(kinds);
    expect(problems).toHaveLength(2);
    for (const [kind] of kinds) {
      expect((await candidate.look()).section).toBe(kind);
      if (kind === 'work-simulation') {
        const path = `/assessments/${candidate.id}/sections/${kind}`;
        const { view } = (await candidate.client.get<{ view: WorkSimulationView }>(path)).body;
        const wanted = scenarios.filter((scenario) => scenario.kind === of);
        const titles = wanted.map(({ title }) => title).sort();
        expect(view.scenarios.map(({ title }) => title).sort()).toEqual(titles);
      }
      await candidate.finish(kind);
    }
    const report = await candidate.report();
    const own = kinds.filter(([kind]) => kind.startsWith('work')).map(([kind]) => ({ kind }));
    expect(report.sections.filter(({ kind }) => kind.startsWith('work'))).toMatchObject(own);
  },
);

describe('work style', () => {
  test('thirty items are shown by their words and numbers, and by nothing else', async () => {
    const { view, candidate, open } = await begin<WorkStyleView>('work-style');
    expect(view.items.map(({ item }) => item)).toEqual(
      Array.from({ length: 30 }, (_, at) => String(at + 1)),
    );
    const fields = view.items.map((item) => Object.keys(item).sort().join());
    expect(new Set(fields)).toEqual(new Set(['a,b,item,kind', 'item,kind,text']));
    const everything = JSON.stringify([await open(), await candidate.look()]);
    const names = items.flatMap(({ id, twin }) => [id, twin ?? id]);
    expect(names.filter((id) => everything.includes(`"${id}"`))).toEqual([]);
    expect(everything).not.toMatch(/principle|leans|twin/i);
    // Drawn once: what is asked stays what it is.
    expect((await open()).view).toEqual(view);
  });

  test('items are answered in order, once each', async () => {
    const { save, open } = await begin('work-style');
    expect((await save(list(1))).status).toBe(200);
    expect((await save(list(1, 2, 1))).status).toBe(200);
    expect(await save(list(1, 3, 1))).toMatchObject(
      refusal(409, 'CONFLICT', /Item 2 was answered with 2, and an answer is final/),
    );
    expect(await save(list(1))).toMatchObject(refusal(409, 'CONFLICT', /not taken back/));
    expect(await save([...list(1, 2, 1), { item: '5', step: 1, seconds: 1 }])).toMatchObject(
      refusal(400, 'BAD_REQUEST', /Item 5 stands where item 4 is due/),
    );
    expect(await save(list(1, 2, 1, 7))).toMatchObject(
      refusal(400, 'BAD_REQUEST', /value\.3\.step/),
    );
    expect(await save(list(1, 2, 1, 1), '4')).toMatchObject(refusal(404, 'NOT_FOUND'));
    const [kept] = (await open()).answers;
    expect(kept).toMatchObject({ item: 'answers', value: list(1, 2, 1), revision: 2 });
  });

  test('another’s is not there', async () => {
    const { path, save, candidate } = await begin('work-style');
    const stranger = await api.guest();
    expect(await stranger.get(path)).toMatchObject(refusal(404, 'NOT_FOUND'));
    expect(await save(list(1), 'answers', stranger)).toMatchObject(refusal(404, 'NOT_FOUND'));
    await candidate.finish('work-style');
    const report = `/assessments/${candidate.id}/report`;
    expect(await stranger.get(report)).toMatchObject(refusal(404, 'NOT_FOUND'));
  });

  test('the bell counts what was answered, and nothing is answered after it', async () => {
    const { save, candidate, path } = await begin('work-style');
    candidate.passMinutes(1);
    await save([
      { item: '1', step: 1, seconds: 12 },
      { item: '2', step: 4, seconds: 9_000 },
    ]);
    expect(await candidate.client.get(`/assessments/${candidate.id}/report`)).toMatchObject(
      refusal(423, 'LOCKED'),
    );
    candidate.passMinutes(15);
    expect(await save(list(1, 4, 1))).toMatchObject(refusal(409, 'SECTION_ENDED'));
    expect(await candidate.client.get(path)).toMatchObject(refusal(409, 'SECTION_ENDED'));
    const [section] = (await candidate.report()).sections;
    const report = WorkStyleReportSchema.parse(section);
    expect(report.items.map(({ step }) => step).filter((step) => step !== null)).toEqual([1, 4]);
    // The page's own clock may say anything; the server saw a minute pass.
    const [first, second] = report.items.map(({ seconds }) => seconds);
    expect(first).toBe(12);
    expect(second).toBeGreaterThan(47);
    expect(second).toBeLessThan(60);
    expect(report.leanings).toHaveLength(16);
    expect(report.items.flatMap(({ twin }) => twin ?? [])).toHaveLength(12);
  });
});

describe('work simulation', () => {
  type Given = { kind: string; ratings?: number[]; chosen?: number };
  /** The middle of everything, as the scenario asks for it. */
  const answerTo = (view: WorkSimulationView, at: number): Given => {
    const shown = view.scenarios[at];
    if (shown?.asks === 'choose') return { kind: 'choose', chosen: 0 };
    return { kind: 'rate', ratings: shown?.responses.map(() => 3) ?? [] };
  };
  const entry = (view: WorkSimulationView, at: number, closed: boolean) => ({
    ...{ scenario: String(at + 1), given: answerTo(view, at), closed, seconds: 5 },
  });

  test('the scenarios that the preset asks for are shown without what their author thinks', async () => {
    const { view, open, candidate } = await begin<WorkSimulationView>('work-simulation');
    const design = scenarios.filter(({ kind }) => kind === 'design');
    expect(view.scenarios.map(({ title }) => title).sort()).toEqual(
      design.map(({ title }) => title).sort(),
    );
    const everything = JSON.stringify([await open(), await candidate.look()]);
    expect(everything).not.toMatch(/"(rating|reason|principles|chosen|shown)"/);
    const reasons = design.flatMap(({ answer }) => answer.responses.map(({ reason }) => reason));
    expect(reasons.filter((reason) => everything.includes(reason))).toEqual([]);
    expect((await open()).view).toEqual(view);
  });

  test('a scenario that is closed stays closed, and the next one opens', async () => {
    const { view, save, candidate } = await begin<WorkSimulationView>('work-simulation');
    const first = entry(view, 0, true);
    expect(await save([entry(view, 0, false), entry(view, 1, false)])).toMatchObject(
      refusal(400, 'BAD_REQUEST', /Scenario 1 has to be closed/),
    );
    expect((await save([entry(view, 0, false)])).status).toBe(200);
    expect((await save([first])).status).toBe(200);
    expect(await save([entry(view, 0, false)])).toMatchObject(
      refusal(409, 'CONFLICT', /Scenario 1 is closed/),
    );
    expect((await save([first, entry(view, 1, false)])).status).toBe(200);

    await candidate.finish('work-simulation');
    const [section] = (await candidate.report()).sections;
    if (section?.kind !== 'work-simulation') throw new Error('The report has no simulation.');
    expect(section.scenarios.map(({ given, closed }) => [given !== null, closed])).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
    for (const { opinions, shown } of section.scenarios) {
      expect(opinions).toHaveLength(shown.responses.length);
      expect(opinions.every(({ reason, principles }) => reason && principles.length > 0)).toBe(
        true,
      );
    }
  });
});
