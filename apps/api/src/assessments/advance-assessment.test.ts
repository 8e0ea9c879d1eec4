import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertRun } from '../runs/insert-run.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { advanceAssessment, withOpenSection } from './advance-assessment.ts';
import { closeExpired } from './close-expired.ts';
import { anHour, Candidate, hard, medium } from './testing/candidate.ts';
import { decided } from './testing/decided.ts';

const minutes = 60_000;
const presetsFile = join(tmpdir(), `dryrun-blink-${process.pid}.json`);
const blink = {
  id: 'blink',
  name: 'Blink',
  sections: [
    { kind: 'coding', minutes: 0.01 },
    { kind: 'approach', minutes: 0.005 },
  ],
  difficulties: ['medium'],
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

// First, while the server's clock is that of the queue's alarms.
test('the alarm ends an assessment that nobody looks at', async () => {
  const candidate = await Candidate.started(api, { preset: 'blink' });
  const state = async () => (await decided(api.db, candidate)).state;
  await expect.poll(state, { timeout: 10_000 }).toBe('finished');
  expect((await decided(api.db, candidate)).sections).toEqual([
    [0, 600, 600, 'bell'],
    [600, 900, 900, 'bell'],
  ]);
});

test('a server that was down over both bells gives what one gives that was up', async () => {
  const pair = { problems: [medium, hard] };
  const [up, down] = [await Candidate.started(api, pair), await Candidate.started(api, pair)];
  for (const candidate of [up, down]) {
    await candidate.run(medium, 'ran');
    await candidate.submit(hard, 'sent');
  }
  api.passTime(30 * minutes);
  for (const candidate of [up, down]) {
    await candidate.save(medium, 'edited');
    await candidate.save(hard, 'edited too');
  }
  api.passTime(60 * minutes);
  expect((await up.look()).section).toBe('approach');
  api.passTime(15 * minutes);
  expect((await up.look()).state).toBe('finished');
  api.passTime(600 * minutes);
  await closeExpired(api.deps);
  const [one, other] = [await decided(api.db, up), await decided(api.db, down)];
  expect(one).toEqual(other);
  expect(one).toMatchObject({
    state: 'finished',
    finishedAt: 105 * minutes,
    sections: [
      [0, 90 * minutes, 90 * minutes, 'bell'],
      [90 * minutes, 105 * minutes, 105 * minutes, 'bell'],
    ],
    counted: [{ origin: 'last-run', at: 90 * minutes }, { origin: 'candidate' }],
    bell: [
      { code: 'edited', at: 90 * minutes },
      { code: 'edited too', at: 90 * minutes },
    ],
    runs: 5,
  });
});

test('many looks at once make one counted run and one at the bell', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  await candidate.run(medium, 'ran');
  await candidate.save(medium, 'edited');
  candidate.passMinutes(60);
  // Each on a connection of its own, as from different processes: only the database is between them.
  await Promise.all(Array.from({ length: 9 }, () => advanceAssessment(api.deps, candidate.id)));
  expect(await decided(api.db, candidate)).toMatchObject({
    state: 'running',
    section: 'approach',
    counted: [{ origin: 'last-run' }],
    bell: [{ origin: 'bell' }],
    runs: 3,
  });
});

test('a submission that began before the bell counts, although it is stored after it', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  const { id } = candidate;
  const { owner_id: ownerId } = await api.db
    .selectFrom('assessment')
    .select('owner_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const entered = Promise.withResolvers<void>();
  const stored = Promise.withResolvers<void>();
  const writing = withOpenSection(
    api.deps,
    { id, ownerId, section: 'coding', arrivedAtMs: api.deps.now() },
    async ({ trx, nowMs }) => {
      entered.resolve();
      await stored.promise;
      const problem = { slug: medium, version: 'any' };
      const code = { language: 'typescript', code: 'sent', total: 21 };
      const place = { ownerId, assessmentId: id, problem, nowMs };
      return insertRun(trx, { kind: 'submission', ...place, ...code });
    },
  );
  await entered.promise;
  candidate.passMinutes(60);
  const looking = advanceAssessment(api.deps, id);
  const lookWaits = sql<{ waits: boolean }>`select exists (
    select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock') as waits`;
  try {
    await expect.poll(async () => (await lookWaits.execute(api.db)).rows[0]?.waits).toBe(true);
  } finally {
    stored.resolve();
  }
  expect((await writing)?.number).toBe(1);
  expect((await looking)?.section).toBe('approach');
  expect((await decided(api.db, candidate)).counted).toMatchObject([{ code: 'sent', number: 1 }]);
});

test('of submissions and looks around the bell, each is refused or counted', async () => {
  for (let round = 0; round < 5; round++) {
    const candidate = await Candidate.started(api, anHour('strict'));
    const send = (code: string) => candidate.send<{ id: string }>('submission', medium, code);
    const before = [send('a'), send('b'), candidate.client.get(`/assessments/${candidate.id}`)];
    candidate.passMinutes(60);
    const after = [send('c'), candidate.client.get(`/assessments/${candidate.id}`), send('d')];
    const answers = await Promise.all([...before, ...after]);
    const { section, counted, runs } = await decided(api.db, candidate);
    const taken = answers.filter(({ status }) => status === 202).length;
    const refused = answers.filter(({ status }) => status === 409).length;
    expect({ section, runs, refused }).toEqual({
      section: 'approach',
      runs: taken,
      refused: 4 - taken,
    });
    expect(counted[0]?.number ?? 0).toBe(taken);
  }
});
