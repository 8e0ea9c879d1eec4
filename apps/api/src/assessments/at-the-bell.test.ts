import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Run } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Answer } from '../testing/test-client.ts';
import { anHour, Candidate, medium } from './testing/candidate.ts';
import { decided } from './testing/decided.ts';

/** `BELL_PEOPLE=100` for as many as it was measured with. */
const people = Number(process.env.BELL_PEOPLE ?? 20);
vi.setConfig({ testTimeout: 60_000 + 2_000 * people });

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

/** What can be sent into coding, each with its answer when it was in time. */
const kinds: [kind: string, status: number, send: (one: Candidate) => Promise<Answer<unknown>>][] =
  [
    ['draft', 200, (one) => one.save(medium, 'written')],
    ['run', 202, (one) => one.send('samples', medium, 'ran')],
    ['submission', 202, (one) => one.send('submission', medium, 'sent')],
    [
      'finish',
      200,
      (one) => one.client.post(`/assessments/${one.id}/finish`, { section: 'coding' }),
    ],
  ];

/** Holds every assessment's row, as a slow neighbour would, until it is called back. */
async function holdLocks(): Promise<() => Promise<void>> {
  const held = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const holding = api.db.transaction().execute(async (trx) => {
    await trx.selectFrom('assessment').select('id').forUpdate().execute();
    held.resolve();
    await release.promise;
  });
  await held.promise;
  return () => {
    release.resolve();
    return holding;
  };
}

async function arrive(): Promise<Candidate[]> {
  const crowd: Candidate[] = [];
  const one = () => Candidate.started(api, anHour('strict'));
  while (crowd.length < people) crowd.push(...(await Promise.all([one(), one()])));
  return crowd.slice(0, people);
}

const isHere = ({ id }: Candidate) => api.deps.arrivals.isAwaited(Number.POSITIVE_INFINITY, id);

test('what arrived before the bell is taken however long it waits, and nothing that came after', async () => {
  const crowd = await arrive();
  const kindOf = (n: number) => kinds[n % kinds.length] ?? kinds[0];

  const release = await holdLocks();
  const arrivals = vi.spyOn(api.deps.arrivals, 'note');
  const early = crowd.map((one, n) => kindOf(n)?.[2](one));
  // More people than connections: some wait for the lock, some for a connection, some for a session.
  // Counted, as a request whose assessment is not known yet may be about any.
  await expect.poll(() => arrivals.mock.calls.length).toBe(crowd.length);
  arrivals.mockRestore();
  api.passTime(60 * 60_000);
  const late = crowd.flatMap((one) => [
    one.send('submission', medium, 'late'),
    one.save(medium, 'late'),
  ]);
  const looks = crowd.map((one) => one.look());
  await release();

  const answers = await Promise.all(early);
  expect(answers.map((answer) => answer?.status)).toEqual(crowd.map((_, n) => kindOf(n)?.[1]));
  for (const answer of await Promise.all(late)) {
    expect(answer).toMatchObject({ status: 409, body: { code: 'SECTION_ENDED' } });
  }
  const seen = await Promise.all(looks);
  for (const [n, one] of crowd.entries()) {
    const [kind] = kindOf(n) ?? [''];
    // Who finished early has their approach section behind them too.
    expect(seen[n]?.section).toBe(kind === 'finish' ? null : 'approach');
    const { counted, bell, sections } = await decided(api.db, one);
    expect(sections[0]?.[3]).toBe(kind === 'finish' ? 'candidate' : 'bell');
    const code = { run: 'ran', submission: 'sent' }[kind] ?? null;
    expect(counted[0]?.code ?? null).toBe(code);
    expect(bell[0]?.code ?? null).toBe(kind === 'draft' ? 'written' : null);
  }
});

test('an approach that arrived before its bell is kept, one that came after is not', async () => {
  const one = await Candidate.started(api, anHour('strict'));
  await one.finish('coding');
  const release = await holdLocks();
  const early = one.explain(medium, 'two pointers');
  await expect.poll(() => isHere(one)).toBe(true);
  api.passTime(10 * 60_000);
  const late = one.explain(medium, 'and too late', { baseRevision: 1 });
  const finish = one.client.post(`/assessments/${one.id}/finish`, { section: 'approach' });
  await release();
  expect((await early).status).toBe(200);
  expect(await late).toMatchObject({ status: 409, body: { code: 'SECTION_ENDED' } });
  // Ending what has ended changes nothing.
  expect((await finish).status).toBe(200);
  const report = await one.report();
  expect(report.problems[0]).toMatchObject({ approach: { text: 'two pointers' } });
});

test('a submission that arrived before its owner finished belongs to the section', async () => {
  const one = await Candidate.started(api, anHour('strict'));
  const release = await holdLocks();
  const sent = one.send<Run>('submission', medium, 'sent');
  await expect.poll(() => isHere(one)).toBe(true);
  const finished = one.finish('coding');
  await release();
  expect((await sent).status).toBe(202);
  expect((await finished).section).toBe('approach');
  expect((await decided(api.db, one)).counted).toMatchObject([{ code: 'sent' }]);
});

test.runIf(process.env.BELL_PEOPLE)('in the last 200 ms by the real clock', async () => {
  const crowd = await arrive();
  const bellMs = Date.now() + 10_000;
  const deadline = new Date(bellMs + (api.deps.now() - Date.now()));
  const ids = crowd.map(({ id }) => id);
  const coding = api.db.updateTable('section').set({ deadline }).where('kind', '=', 'coding');
  await coding.where('assessment_id', 'in', ids).execute();
  const sending = (offsetMs: (n: number) => number) =>
    crowd.map(({ id, client }, n) => ({
      atMs: bellMs + offsetMs(n),
      cookie: client.cookie,
      body: {
        kind: 'submission',
        problem: medium,
        code: '//',
        assessment: id,
        language: 'typescript',
      },
    }));
  const all = [
    ...sending((n) => -200 + Math.floor((n * 180) / people)),
    ...sending((n) => 1 + Math.floor((n * 180) / people)),
  ];
  const file = join(import.meta.dirname, 'testing', 'send-on-time.ts');
  const child = spawn(process.execPath, [file, api.url], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(all));
  const answers: { status: number; sentAtMs: number }[] = JSON.parse(await text(child.stdout));
  // On a machine that is busy elsewhere some are sent late by their own clock.
  const inTime = answers.slice(0, people).filter(({ sentAtMs }) => sentAtMs <= bellMs - 15);
  const count = (part: typeof answers) => ({
    sent: part.length,
    taken: part.filter(({ status }) => status === 202).length,
    refused: part.filter(({ status }) => status === 409).length,
  });
  const outcome = {
    people,
    sentInTheLast200Ms: count(inTime),
    sentAfterTheBell: count(answers.slice(people)),
  };
  console.log(outcome);
  expect(outcome).toEqual({
    people,
    sentInTheLast200Ms: { sent: inTime.length, taken: inTime.length, refused: 0 },
    sentAfterTheBell: { sent: people, taken: 0, refused: people },
  });
});
