import type { Report } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anHour, Candidate, medium, refusal } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { ServerClock } from './server-clock.ts';
import { watchClock } from './watch-clock.ts';

const hourMs = 3_600_000;

let passedMinutes = 0;
function pass(candidate: Candidate, minutes: number): void {
  passedMinutes += minutes;
  candidate.passMinutes(minutes);
}

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

async function jumpsOf(candidate: Candidate): Promise<number[]> {
  const rows = await api.db
    .selectFrom('clock_jump')
    .select('jump_ms')
    .where('assessment_id', '=', candidate.id)
    .execute();
  return rows.map(({ jump_ms }) => Math.round(jump_ms / 10_000) * 10_000);
}

test('a sitting outlives a clock that is set, and its report says so', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  pass(candidate, 10);
  const before = await candidate.look();
  api.setClock(3 * hourMs);
  const forward = await candidate.look();
  expect(forward.section).toBe('coding');
  expect(forward.sections).toEqual(before.sections);
  expect(forward.nowMs - before.nowMs).toBeLessThan(60_000);
  expect((await candidate.save(medium, 'on')).status).toBe(200);
  pass(candidate, 10);
  await candidate.look();
  api.setClock(-5 * hourMs);
  expect((await candidate.look()).section).toBe('coding');
  await expect.poll(() => jumpsOf(candidate)).toEqual([3 * hourMs, -5 * hourMs]);

  // The bell rings when the time is up, neither sooner nor later.
  pass(candidate, 39);
  expect((await candidate.save(medium, 'in time', { baseRevision: 1 })).status).toBe(200);
  pass(candidate, 2);
  const late = await candidate.save(medium, 'late', { baseRevision: 2 });
  expect(late).toMatchObject(refusal(409, 'SECTION_ENDED'));
  pass(candidate, 10);
  const report: Report = await candidate.report();
  expect(report.clockJumps.map(({ minute }) => Math.round(minute))).toEqual([10, 20]);
  const { startedAtMs, finishedAtMs } = report.assessment;
  expect((finishedAtMs ?? 0) - (startedAtMs ?? 0)).toBe(70 * 60_000);
});

test('once nothing runs the machine’s clock is taken as it is', async () => {
  api.setClock(2 * hourMs);
  const expected = () => Math.abs(api.deps.now() - (Date.now() + 71 * 60_000));
  // Two hours forward and, from the test before, two hours back.
  await expect.poll(expected).toBeLessThan(60_000);
});

test('a sitting goes on where it was when the server starts again on the same boot', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  const { startedAtMs } = await candidate.look();
  const readAtMs = async () =>
    (await api.db.selectFrom('clock_reading').select('server_ms').execute())[0]?.server_ms;
  await expect.poll(readAtMs).toBeGreaterThan(startedAtMs ?? 0);
  // Another process of the same machine, whose clock was set forward meanwhile.
  const again = new ServerClock({
    wallMs: () => api.deps.now() + 3 * hourMs,
    steadyMs: () => performance.now(),
    bootMs: () => performance.now() + passedMinutes * 60_000,
  });
  await (await watchClock(api.deps, again)).stop();
  expect(Math.abs(again.now() - api.deps.now())).toBeLessThan(1_000);
  await candidate.finish('coding');
});
