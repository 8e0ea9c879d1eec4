import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Preset, ProblemSummary } from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { anHour, Candidate, hard, medium, refusal } from './testing/candidate.ts';

const presetsFile = join(tmpdir(), `dryrun-presets-${process.pid}.json`);
const blink: Pick<Preset, 'id' | 'name' | 'sections' | 'difficulties' | 'fullScreen'> = {
  id: 'blink',
  name: 'Blink',
  sections: [
    { kind: 'coding', minutes: 0.01 },
    { kind: 'approach', minutes: 0.005 },
  ],
  difficulties: ['medium'],
  fullScreen: true,
};

let api: TestApi;
beforeAll(async () => {
  await writeFile(presetsFile, JSON.stringify([blink]));
  api = await startTestApi({ presetsFile });
});
afterAll(async () => {
  await api.stop();
  await rm(presetsFile);
});

describe('setting up', () => {
  test('presets: the instructor’s first, then the built-in ones', async () => {
    const { body } = await (await api.guest()).get<Preset[]>('/presets');
    expect(body.map(({ name }) => name)).toEqual([
      'Blink',
      'Classic 105',
      'Sprint 70',
      'Long 120',
      'Full assessment',
      'Graduate 70/15/60',
      'Experienced 90/20/10',
      'Four questions 70',
      'Four levels 90',
      'One problem in parts 60',
      'Phone screen 45',
      'Data screen 60',
      'Writing assignment',
      'Custom',
    ]);
  });

  test('an assessment that is set up has its sections and no problems yet', async () => {
    const candidate = await Candidate.arrive(api);
    const created = await candidate.setUp();
    expect(created).toMatchObject({
      presetName: 'Classic 105',
      state: 'ready',
      timeoutRule: 'strict',
      difficulties: ['medium', 'hard'],
      problems: [],
      startedAtMs: null,
    });
    expect(created.sections.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['coding', 90],
      ['approach', 15],
    ]);
    expect((await candidate.look()).problems).toEqual([]);
  });

  test.each<[object, object]>([
    [{ preset: 'classic' }, { fullScreen: false, pasteBlocked: false }],
    [{ preset: 'blink' }, { fullScreen: true, pasteBlocked: false }],
    [anHour('strict'), { fullScreen: false, pasteBlocked: false }],
    [
      { ...anHour('strict'), custom: { ...anHour('strict').custom, pasteBlocked: true } },
      { fullScreen: false, pasteBlocked: true },
    ],
  ])('%o is as strict as its preset or its own set-up says', async (choices, strictness) => {
    const candidate = await Candidate.arrive(api);
    expect(await candidate.setUp(choices)).toMatchObject(strictness);
    expect(await candidate.look()).toMatchObject(strictness);
  });

  test('a custom one has what was chosen', async () => {
    const candidate = await Candidate.arrive(api);
    const created = await candidate.setUp({
      preset: 'custom',
      custom: {
        codingMinutes: 30,
        approachMinutes: 0,
        difficulties: ['medium', 'medium'],
        topics: ['greedy'],
        timeoutRule: 'lenient',
      },
    });
    expect(created).toMatchObject({ presetName: 'Custom 30', timeoutRule: 'lenient' });
    expect(created.sections.map(({ kind }) => kind)).toEqual(['coding']);
    // What they are about is not told once it runs.
    const { body: catalogue } = await candidate.client.get<ProblemSummary[]>('/problems');
    const { problems } = await candidate.start();
    for (const { problem } of problems)
      expect(catalogue.find(({ slug }) => slug === problem.slug)?.topics).toContain('greedy');
    expect(new Set(problems.map(({ problem }) => problem.slug)).size).toBe(2);
  });

  const custom = {
    codingMinutes: 30,
    approachMinutes: 0,
    difficulties: ['hard'],
    topics: [] as string[],
    timeoutRule: 'strict',
  };
  test.each([
    ['an unknown preset', { preset: 'marathon' }, 'preset', /Choose one of blink, classic/],
    ['changes to a fixed preset', { custom }, 'custom', /Classic 105 is fixed/],
    ['another editor than the preset’s', { preset: 'phone-screen' }, 'editorMode', /document/],
    ['a language no worker runs', { language: 'cobol' }, 'language', /javascript, typescript/],
    ['too few problems', { problems: [hard] }, 'problems', /has 2 problems/],
    ['a problem unheard of', { problems: [hard, 'moon'] }, 'problems', /named moon/],
    ['the same problem twice', { problems: [hard, hard] }, 'problems', /twice/],
    [
      'topics without problems',
      { preset: 'custom', custom: { ...custom, topics: ['cooking'] } },
      'custom',
      /hard problem about cooking, and the bank has 0/,
    ],
  ])('is refused with the field at fault: %s', async (_name, choices, field, message) => {
    const usual = { preset: 'classic', editorMode: 'standard', language: 'typescript' };
    const client = await api.guest();
    const answer = await client.post('/assessments', { ...usual, ...choices });
    expect(answer).toMatchObject(refusal(400, 'BAD_REQUEST', message));
    expect(answer.body).toMatchObject({ data: { field } });
  });
});

describe('starting', () => {
  test('draws medium, then hard, with the deadline of the coding section', async () => {
    const candidate = await Candidate.arrive(api);
    await candidate.setUp();
    const started = await candidate.start();
    expect(started.section).toBe('coding');
    expect(started.problems.map(({ problem }) => problem.difficulty)).toEqual(['medium', 'hard']);
    const [coding, approach] = started.sections;
    expect(coding?.startsAtMs).toBe(started.startedAtMs);
    expect(coding?.deadlineMs).toBe((started.startedAtMs ?? 0) + 90 * 60_000);
    expect(approach).toMatchObject({ startsAtMs: null, deadlineMs: null, endedAtMs: null });
  });

  test('twice, one after the other and at once, is starting once', async () => {
    const candidate = await Candidate.arrive(api);
    await candidate.setUp();
    const all = await Promise.all([candidate.start(), candidate.start(), candidate.start()]);
    all.push(await candidate.start());
    const facts = all.map(({ startedAtMs, sections, problems }) => ({
      startedAtMs,
      sections,
      problems,
    }));
    for (const other of facts) expect(other).toEqual(facts[0]);
  });

  test('prefers problems that the candidate has not seen', async () => {
    const candidate = await Candidate.arrive(api);
    const seen: string[][] = [];
    for (let sitting = 0; sitting < 3; sitting++) {
      await candidate.setUp();
      seen.push((await candidate.start()).problems.map(({ problem }) => problem.slug));
      candidate.passMinutes(105);
    }
    expect(new Set(seen.flat()).size).toBe(6);
  });

  test('one runs at a time, also when two are started at once', async () => {
    const candidate = await Candidate.arrive(api);
    const [first, second] = [await candidate.setUp(), await candidate.setUp()];
    const answers = await Promise.all(
      [first, second].map(({ id }) => candidate.client.post(`/assessments/${id}/start`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused).toMatchObject(refusal(409, 'CONFLICT', /Another assessment is running/));

    candidate.passMinutes(105);
    const late = answers[0]?.status === 409 ? first : second;
    expect((await candidate.client.post(`/assessments/${late.id}/start`)).status).toBe(200);
  });

  test('one that has ended is not started again', async () => {
    const candidate = await Candidate.arrive(api);
    await candidate.setUp();
    await candidate.start();
    candidate.passMinutes(105);
    const again = await candidate.client.post(`/assessments/${candidate.id}/start`);
    expect(again).toMatchObject(refusal(409, 'CONFLICT', /has ended/));
  });
});

describe('discarding', () => {
  const discard = (candidate: Candidate) =>
    candidate.client.request('DELETE', `/assessments/${candidate.id}`);

  test('deletes what was never started', async () => {
    const candidate = await Candidate.arrive(api);
    await candidate.setUp();
    expect((await discard(candidate)).status).toBe(204);
    expect(await discard(candidate)).toMatchObject(refusal(404, 'NOT_FOUND'));
  });

  test('leaves alone what was started', async () => {
    const candidate = await Candidate.arrive(api);
    await candidate.setUp();
    await candidate.start();
    expect(await discard(candidate)).toMatchObject(refusal(409, 'CONFLICT', /history/));
    expect((await candidate.look()).section).toBe('coding');
  });
});

describe('the environment', () => {
  const asked = (candidate: Candidate, id: string, more: object = {}) =>
    candidate.client.post<{ id: string }>('/runs', {
      kind: 'samples',
      problem: medium,
      language: 'typescript',
      code: 'x',
      assessment: id,
      ...more,
    });
  const environmentOf = async (id: string) => {
    const row = await api.deps.db
      .selectFrom('run')
      .select('environment')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return row.environment;
  };

  test('is fixed at the set-up, and every run of the assessment has it, whatever a request says', async () => {
    const choices = { ...anHour('strict'), environment: 'with-libraries' };
    const candidate = await Candidate.started(api, choices);
    expect(await candidate.look()).toMatchObject({ environment: 'with-libraries' });
    const { body } = await asked(candidate, candidate.id);
    expect(await environmentOf(body.id)).toBe('with-libraries');
    expect(await asked(candidate, candidate.id, { environment: 'plain' })).toMatchObject({
      status: 400,
      body: { data: { field: 'environment' } },
    });
  });

  test('is plain when nothing is said, and may not be another than the preset fixes', async () => {
    expect(await (await Candidate.arrive(api)).setUp()).toMatchObject({ environment: 'plain' });
    const { client } = await Candidate.arrive(api);
    const setUp = { preset: 'blink', editorMode: 'standard', language: 'typescript' };
    const answer = await client.post('/assessments', { ...setUp, environment: 'with-libraries' });
    expect(answer).toMatchObject({ status: 400, body: { data: { field: 'environment' } } });
  });

  test('is the request’s in practice', async () => {
    const candidate = await Candidate.arrive(api);
    const send = { kind: 'samples', problem: hard, language: 'typescript', code: 'x' };
    for (const [sent, kept] of [
      [{}, 'plain'],
      [{ environment: 'with-libraries' }, 'with-libraries'],
    ] as const) {
      const { body } = await candidate.client.post<{ id: string }>('/runs', { ...send, ...sent });
      expect(await environmentOf(body.id)).toBe(kept);
    }
  });
});
