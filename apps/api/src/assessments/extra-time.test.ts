import type { Assessment, AssessmentSummary, ExtraTime } from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';
import { Candidate, medium, refusal } from './testing/candidate.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const percent = (amount: number): ExtraTime => ({ unit: 'percent', amount });
const minutes = (amount: number): ExtraTime => ({ unit: 'minutes', amount });

/** Minutes of each section, and how many of them are extra. */
const lengths = ({ sections }: AssessmentSummary | Assessment) =>
  sections.map((section) => [section.minutes, section.extraMinutes]);

/** From the start to each deadline that is known, in minutes. */
const deadlines = ({ sections, startedAtMs }: Assessment) =>
  sections.map(({ deadlineMs }) => deadlineMs && (deadlineMs - (startedAtMs ?? 0)) / 60_000);

function give<T = Assessment>(
  { id, client }: Candidate,
  extraTime: unknown,
  by: TestClient = client,
) {
  return by.put<T>(`/assessments/${id}/extra-time`, { extraTime });
}

describe('at the set-up', () => {
  test.each<[string, ExtraTime | null, object, unknown, number[][]]>([
    [
      'nothing',
      null,
      {},
      null,
      [
        [90, 0],
        [15, 0],
      ],
    ],
    [
      'per cent, for this one',
      null,
      { extraTime: percent(50) },
      percent(50),
      [
        [135, 45],
        [22.5, 7.5],
      ],
    ],
    [
      'minutes, for this one',
      null,
      { extraTime: minutes(10) },
      minutes(10),
      [
        [100, 10],
        [25, 10],
      ],
    ],
    [
      'one’s own default',
      percent(25),
      {},
      percent(25),
      [
        [112.5, 22.5],
        [18.75, 3.75],
      ],
    ],
    [
      'another than one’s default',
      percent(25),
      { extraTime: minutes(5) },
      minutes(5),
      [
        [95, 5],
        [20, 5],
      ],
    ],
    [
      'none, despite one’s default',
      percent(25),
      { extraTime: null },
      null,
      [
        [90, 0],
        [15, 0],
      ],
    ],
  ])('%s', async (_name, extraTime, choices, expected, sections) => {
    const candidate = await Candidate.arrive(api);
    const change = { settings: { extraTime }, changedAtMs: api.deps.now() };
    expect((await candidate.client.request('PATCH', '/settings', change)).status).toBe(200);
    const created = await candidate.setUp(choices);
    expect(created.extraTime).toEqual(expected);
    expect(lengths(created)).toEqual(sections);
    const started = await candidate.start();
    expect(deadlines(started)).toEqual([sections[0]?.[0], null]);
  });

  test('it may be changed until the start, and taken away', async () => {
    const candidate = await Candidate.arrive(api);
    await candidate.setUp({ extraTime: percent(100) });
    expect(lengths((await give(candidate, minutes(3))).body)).toEqual([
      [93, 3],
      [18, 3],
    ]);
    expect(lengths((await give(candidate, null)).body)).toEqual([
      [90, 0],
      [15, 0],
    ]);
    expect(await candidate.start()).toMatchObject({ extraTime: null, extraTimeGivenAtMs: null });
  });

  test.each([
    percent(0),
    percent(301),
    minutes(241),
    minutes(1.5),
    { unit: 'hours', amount: 1 },
    'more',
  ])('%j is no extra time', async (extraTime) => {
    const client = await api.guest();
    const setUp = { preset: 'classic', language: 'typescript', extraTime };
    expect(await client.post('/assessments', setUp)).toMatchObject(refusal(400, 'BAD_REQUEST'));
  });
});

describe('while it runs', () => {
  test('the deadline moves at once, by the server’s clock, and the bell rings at the new one', async () => {
    const candidate = await Candidate.started(api, {});
    candidate.passMinutes(80);
    const given = (await candidate.expect<Assessment>(200, give(candidate, percent(50)))).body;
    expect(deadlines(given)).toEqual([135, null]);
    expect(lengths(given)).toEqual([
      [135, 45],
      [22.5, 7.5],
    ]);
    const { extraTimeGivenAtMs, startedAtMs } = given;
    expect(Math.floor(((extraTimeGivenAtMs ?? 0) - (startedAtMs ?? 0)) / 60_000)).toBe(80);
    // Past what was the bell.
    candidate.passMinutes(30);
    expect((await candidate.save(medium, 'later')).status).not.toBe(409);
    expect((await candidate.look()).section).toBe('coding');
    candidate.passMinutes(25);
    const next = await candidate.look();
    expect(next.section).toBe('approach');
    expect(deadlines(next)).toEqual([135, 157.5]);
    candidate.passMinutes(23);
    const { assessment } = await candidate.report();
    expect(assessment).toMatchObject({ extraTime: percent(50), extraTimeGivenAtMs });
    expect(lengths(assessment)).toEqual([
      [135, 45],
      [22.5, 7.5],
    ]);
  });

  test('what has ended stays as it was; what is open or to come gets it', async () => {
    const candidate = await Candidate.started(api, {});
    await candidate.finish('coding');
    const given = (await give(candidate, minutes(5))).body;
    expect(lengths(given)).toEqual([
      [90, 0],
      [20, 5],
    ]);
  });

  test('given twice it is given once; more is added to, and nothing is taken back', async () => {
    const candidate = await Candidate.started(api, { extraTime: minutes(10) });
    expect((await candidate.look()).extraTimeGivenAtMs).toBeNull();
    const first = (await give(candidate, minutes(20))).body;
    const again = (await give(candidate, minutes(20))).body;
    expect(again.extraTimeGivenAtMs).toBe(first.extraTimeGivenAtMs);
    expect(deadlines(again)).toEqual([110, null]);
    for (const less of [minutes(19), percent(20), null]) {
      expect(await give(candidate, less)).toMatchObject(refusal(409, 'CONFLICT', /not taken back/));
    }
    expect(deadlines(await candidate.look())).toEqual([110, null]);
  });

  test('after the bell it is for the next section alone, and after the end for none', async () => {
    const candidate = await Candidate.started(api, {});
    candidate.passMinutes(91);
    const given = (await give(candidate, minutes(10))).body;
    expect(given.section).toBe('approach');
    expect(lengths(given)).toEqual([
      [90, 0],
      [25, 10],
    ]);
    candidate.passMinutes(30);
    expect(await give(candidate, minutes(20))).toMatchObject(refusal(409, 'CONFLICT', /has ended/));
  });

  test('nobody gives it to somebody else', async () => {
    const candidate = await Candidate.started(api, {});
    const stranger = await api.guest();
    expect(await give(candidate, minutes(5), stranger)).toMatchObject(refusal(404, 'NOT_FOUND'));
  });
});
