import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';
import { Candidate, hard, medium } from './testing/candidate.ts';

const minutes = 60_000;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

test('the report waits for what was acknowledged before the bell and is judged after it', async () => {
  const candidate = await Candidate.started(api, { problems: [medium, hard] });
  candidate.passMinutes(12);
  const run = await candidate.submit(medium, 'sent');
  candidate.passMinutes(41);
  await candidate.save(medium, 'edited');
  candidate.passMinutes(60);

  const early = await candidate.report();
  expect(early.pending).toBe(true);
  const [first, second] = early.problems;
  expect(first?.counted).toMatchObject({ id: run.id, counted: true, state: 'queued' });
  expect(first?.bell).toMatchObject({ origin: 'bell', number: null });
  expect(Math.round((first?.editedAfterMs ?? 0) / minutes)).toBe(41);
  expect(first?.draftAtBell).toBe('judged');
  expect(second).toMatchObject({
    counted: null,
    bell: null,
    editedAfterMs: null,
    draftAtBell: 'nothing',
  });
  expect(second?.tests.every(({ verdict }) => verdict === 'queued')).toBe(true);
  expect(second?.tests).toHaveLength(second?.total ?? 0);

  await judge(run.id, run.total, 3);
  await judge(first?.bell?.id ?? '', run.total, 1);
  const late = await candidate.report();
  expect(late.pending).toBe(false);
  const passed = run.total - 3;
  expect(late.problems[0]?.counted).toMatchObject({ passed, verdict: 'wrong-answer' });
  expect(late.problems[0]?.bell).toMatchObject({ passed: run.total - 1 });
  expect(late.problems[0]?.tests.filter(({ verdict }) => verdict === 'accepted')).toHaveLength(
    passed,
  );
  expect(late.problems[0]?.tests.every(({ group }) => group !== '')).toBe(true);
  expect(late.problems[0]?.submissions.map(({ id }) => id)).toEqual([run.id]);
  expect(late.assessment.problems.map(({ result }) => result?.passed)).toEqual([passed, undefined]);

  const [lane, empty, approach] = late.timeline;
  expect(lane).toMatchObject({
    lane: medium,
    activity: [{ minute: 53, keystrokes: 10 }],
    runs: [],
    submissions: [{ number: 1, passed, total: run.total }],
  });
  expect(lane?.submissions[0]?.minute).toBeCloseTo(12, 0);
  expect(empty).toMatchObject({ lane: hard, activity: [], runs: [], submissions: [] });
  expect(approach).toMatchObject({ lane: 'approach', activity: [] });
});

/** Writes results as a worker would: the last `failed` tests are wrong. */
async function judge(runId: string, total: number, failed: number): Promise<void> {
  const verdicts = Array.from({ length: total }, (_, index) =>
    index < total - failed ? ('accepted' as const) : ('wrong-answer' as const),
  );
  await writeTests(api.db, runId, verdicts);
  await writeVerdict(api.db, runId, failed > 0 ? 'wrong-answer' : 'accepted', total - failed);
}
