import type { ErrorBody, Run } from '@dryrun/contract';
import { bringNextRuns } from '@dryrun/db';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anHour, Candidate, medium } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';
import { writeVerdict } from '../testing/write-results.ts';
import { sweepRuns } from './sweep-runs.ts';

const code = 'function longestFlight() { for (;;); }';
const submission = { kind: 'submission', problem: medium, language: 'javascript', code };
const samples = { ...submission, kind: 'samples' };

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.db.updateTable('run').set({ state: 'done', verdict: 'accepted' }).execute();
});

async function send(client: TestClient, request: object): Promise<Run> {
  const { status, body } = await client.post<Run>('/runs', request);
  expect(status, JSON.stringify(body)).toBe(202);
  return body;
}

async function sendAll(client: TestClient, request: object, count: number): Promise<Run[]> {
  const sent: Run[] = [];
  for (let n = 0; n < count; n++) sent.push(await send(client, request));
  return sent;
}

const idsOf = (runs: readonly Run[]) => runs.map(({ id }) => id);
const inQueue = async (runs: readonly Run[]) => {
  const missing = await api.deps.queue.runs.missingOf(idsOf(runs));
  return idsOf(runs).filter((id) => !missing.includes(id));
};
const aheadOf = async (client: TestClient, { id }: Run) =>
  (await client.get<Run>(`/runs/${id}`)).body.ahead;

/** What a worker does when it has judged a run. */
async function judged(run: Run | undefined): Promise<void> {
  await writeVerdict(api.db, run?.id ?? '', 'wrong-answer', 0);
  const enqueue = (next: { id: string; class: number }) =>
    api.deps.queue.runs.enqueue(next.id, next.class);
  await bringNextRuns(api.db, enqueue, { ownerId: null, nowMs: api.deps.now() });
}

describe('an owner with many runs', () => {
  test('has two in the queue, and the next when one has ended', async () => {
    const client = await api.guest();
    const sent = await sendAll(client, submission, 5);
    expect(await inQueue(sent)).toEqual(idsOf(sent.slice(0, 2)));
    expect(sent.map(({ ahead, waits }) => [ahead, waits])).toEqual(
      [0, 1, 2, 3, 4].map((ahead) => [ahead, false]),
    );
    await judged(sent[0]);
    expect((await inQueue(sent)).slice(1)).toEqual(idsOf(sent.slice(1, 3)));
  });

  test('has twenty waiting at most, however many come at once, and is told so', async () => {
    const client = await api.guest();
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => client.post<ErrorBody>('/runs', samples)),
    );
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(22);
    const refused = answers.find(({ status }) => status !== 202);
    expect(refused).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
    expect(refused?.body.message).toMatch(/20 runs waiting/);
    const rows = await api.db
      .selectFrom('run')
      .select('enqueued_at')
      .where('state', '=', 'queued')
      .execute();
    expect(rows.filter((row) => row.enqueued_at !== null)).toHaveLength(2);
    await send(await api.guest(), samples);
  });

  test('does not lose the next when the process died that should have brought it', async () => {
    const client = await api.guest();
    const sent = await sendAll(client, submission, 3);
    for (const run of sent.slice(0, 2)) await writeVerdict(api.db, run.id, 'accepted', 1);
    expect(await inQueue(sent.slice(2))).toEqual([]);
    await sweepRuns(api.deps, { settledForMs: 10_000 });
    expect(await inQueue(sent.slice(2))).toEqual(idsOf(sent.slice(2)));
  });

  test('does not get more than two when many ask for the next at the same time', async () => {
    const client = await api.guest();
    const sent = await sendAll(client, submission, 8);
    for (const run of sent.slice(0, 2)) await writeVerdict(api.db, run.id, 'accepted', 1);
    const brought: string[] = [];
    const enqueue = async ({ id }: { id: string }) => void brought.push(id);
    const ask = () => bringNextRuns(api.db, enqueue, { ownerId: null, nowMs: api.deps.now() });
    await Promise.all(Array.from({ length: 8 }, ask));
    expect(brought.sort()).toEqual(idsOf(sent.slice(2, 4)).sort());
  });
});

describe('what is ahead', () => {
  test('of the first of another owner is what the queue holds, not what waits behind it', async () => {
    const [busy, other] = [await api.guest(), await api.guest()];
    await sendAll(busy, submission, 10);
    expect((await send(other, submission)).ahead).toBe(2);
    // Taking turns: two in the queue of each, then one of each.
    const [, third] = await sendAll(other, submission, 2);
    expect(third?.ahead).toBe(4 + 1);
  });

  test('of a run on samples is no submission, unless it is being judged', async () => {
    const [busy, other] = [await api.guest(), await api.guest()];
    const [first] = await sendAll(busy, submission, 3);
    const quick = await send(other, samples);
    expect(quick.ahead).toBe(0);
    await api.db
      .updateTable('run')
      .set({ state: 'running' })
      .where('id', '=', first?.id ?? '')
      .execute();
    expect(await aheadOf(other, quick)).toBe(1);
  });

  test('of a submission in a sitting is nothing of practice', async () => {
    await sendAll(await api.guest(), submission, 3);
    const candidate = await Candidate.started(api, anHour('strict'));
    const sent = await candidate.submit(medium, code);
    expect(sent.ahead).toBe(0);
    await send(await api.guest(), samples);
    expect(await aheadOf(candidate.client, sent)).toBe(1);
  });

  test('gets less as runs end', async () => {
    const [busy, other] = [await api.guest(), await api.guest()];
    const [first, second] = await sendAll(busy, submission, 4);
    const waiting = await send(other, submission);
    expect(waiting.ahead).toBe(2);
    await judged(first);
    expect(await aheadOf(other, waiting)).toBe(1);
    await judged(second);
    expect(await aheadOf(other, waiting)).toBe(0);
  });
});

test('what the bell makes is taken, however much its owner has waiting', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  for (let n = 0; n < 22; n++) await candidate.run(medium, `ran ${n}`);
  expect((await candidate.send('samples', medium, 'once more')).status).toBe(429);
  await candidate.finish('coding');
  const bell = await api.db
    .selectFrom('run')
    .select(['id', 'enqueued_at', 'class'])
    .where('assessment_id', '=', candidate.id)
    .where('origin', '=', 'last-run')
    .execute();
  expect(bell).toMatchObject([{ class: 2, enqueued_at: expect.any(Date) }]);
  expect(await api.deps.queue.runs.missingOf(bell.map(({ id }) => id))).toEqual([]);
});
