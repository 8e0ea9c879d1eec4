import type { Run } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEvents, type SeenEvent } from '../testing/read-events.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';

const code = 'function longestFlight() { return 0; }';
const request = { problem: 'tasting-flight', language: 'javascript', code };

let api: TestApi;
let client: TestClient;
beforeAll(async () => {
  api = await startTestApi();
  client = await api.guest();
});
afterAll(() => api.stop());

async function send(kind: 'samples' | 'submission', problem = request.problem): Promise<Run> {
  return (await client.post<Run>('/runs', { ...request, kind, problem })).body;
}

function follow(id: string, lastEventId?: string): Promise<Response> {
  const headers = new Headers(lastEventId === undefined ? {} : { 'last-event-id': lastEventId });
  return client.fetch(`/api/runs/${id}/events`, { headers });
}

async function allOf(response: Response): Promise<SeenEvent[]> {
  const events: SeenEvent[] = [];
  for await (const event of readEvents(response)) events.push(event);
  return events;
}

const namesOf = (events: SeenEvent[]) =>
  events.map(
    ({ id, event }) =>
      `${id} ${event.type}${event.type === 'tests' ? ` ${event.tests.map(({ index }) => index)}` : ''}`,
  );

test('events come as they happen, numbered from 1, and end with the verdict', async () => {
  const run = await send('samples');
  const response = await follow(run.id);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(response.headers.get('x-accel-buffering')).toBe('no');
  expect(response.headers.get('content-encoding')).toBeNull();
  const events = readEvents(response);
  // Each row is written only after the event before it was seen: nothing is held back.
  await writeTests(api.db, run.id, ['accepted']);
  expect((await events.next()).value).toMatchObject({ id: 1, event: { type: 'compiled' } });
  expect((await events.next()).value).toMatchObject({ id: 2, event: { tests: [{ index: 0 }] } });
  await writeTests(api.db, run.id, ['wrong-answer'], 1);
  expect((await events.next()).value).toMatchObject({ id: 3, event: { tests: [{ index: 1 }] } });
  await writeVerdict(api.db, run.id, 'wrong-answer', 1);
  const { value } = await events.next();
  expect(value).toMatchObject({
    id: 2 + run.total,
    event: { type: 'verdict', run: { id: run.id, verdict: 'wrong-answer', passed: 1 } },
  });
  expect((await events.next()).done).toBe(true);
});

test('a stream is taken up after any event, and a finished one is told from its rows', async () => {
  const run = await send('submission');
  await writeTests(
    api.db,
    run.id,
    Array.from({ length: run.total }, () => 'accepted'),
  );
  await writeVerdict(api.db, run.id, 'accepted', run.total);
  const indices = Array.from({ length: run.total }, (_, index) => index);
  const lastTest = run.total + 1;
  const verdict = `${run.total + 2} verdict`;
  const whole = ['1 compiled', `${lastTest} tests ${indices}`, verdict];
  expect(namesOf(await allOf(await follow(run.id)))).toEqual(whole);
  for (const [seen, rest] of [
    [1, whole.slice(1)],
    [2, [`${lastTest} tests ${indices.slice(1)}`, verdict]],
    [7, [`${lastTest} tests ${indices.slice(6)}`, verdict]],
    [lastTest, [verdict]],
    [lastTest + 1, []],
  ] as const) {
    expect(namesOf(await allOf(await follow(run.id, String(seen))))).toEqual(rest);
  }
  for (const nonsense of ['0', '-3', 'abc', '1e9', '9'.repeat(30)]) {
    expect(namesOf(await allOf(await follow(run.id, nonsense)))).toEqual(whole);
  }
});

test('a stream that broke in the middle goes on on the next connection', async () => {
  const run = await send('submission');
  await writeTests(api.db, run.id, ['accepted', 'accepted']);
  let last = 0;
  for await (const { id } of readEvents(await follow(run.id))) {
    last = id;
    if (id === 3) break;
  }
  await writeTests(api.db, run.id, ['time-limit-exceeded', 'accepted'], 2);
  await writeVerdict(api.db, run.id, 'time-limit-exceeded', 3);
  const rest = namesOf(await allOf(await follow(run.id, String(last))));
  expect(rest).toEqual(['5 tests 2,3', `${run.total + 2} verdict`]);
});

test('a program that does not compile has a verdict and nothing else', async () => {
  const run = await send('submission');
  await writeVerdict(api.db, run.id, 'compile-error', 0);
  expect(namesOf(await allOf(await follow(run.id)))).toEqual([`${run.total + 2} verdict`]);
});

test("another's run has no events", async () => {
  const run = await send('samples');
  const response = await (await api.guest()).fetch(`/api/runs/${run.id}/events`);
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toContain('application/json');
});

test('samples come with what they were given and gave back', async () => {
  const run = await send('samples');
  await writeTests(api.db, run.id, ['wrong-answer']);
  await writeVerdict(api.db, run.id, 'wrong-answer', 0);
  const { body } = await client.get<Run>(`/runs/${run.id}`);
  const sample = api.deps.catalogue.get(request.problem)?.samples[0];
  expect(body.tests[0]?.details).toEqual({
    calls: null,
    grids: null,
    tolerance: null,
    outsideLimits: null,
    input: ['grape', 'price', 'budget', 'most'].map((name, at) => {
      const json = JSON.stringify(sample?.input[at]);
      const text = json.replaceAll(',', ', ');
      return { name, text, truncated: false, bytes: json.length };
    }),
    expected: { text: String(sample?.expected), truncated: false, bytes: 1 },
    output: { text: '7', truncated: false, bytes: 1 },
    console: 'printed\n',
    consoleCharacters: 8,
    message: 'It should have been 8.',
  });
});

test('where a difference is allowed, a result comes with how large it may be', async () => {
  const run = await send('samples', 'dike-siren');
  await writeTests(api.db, run.id, ['wrong-answer']);
  await writeVerdict(api.db, run.id, 'wrong-answer', 0);
  const { body } = await client.get<Run>(`/runs/${run.id}`);
  expect(body.tests[0]?.details?.tolerance).toEqual({ absolute: 1e-7, relative: 1e-7 });
});

test('a shutdown ends open streams with an error to come back after', async () => {
  const own = await startTestApi();
  const guest = await own.guest();
  const { body } = await guest.post<Run>('/runs', { ...request, kind: 'samples' });
  const events = readEvents(await guest.fetch(`/api/runs/${body.id}/events`));
  const end = events.next();
  end.catch(() => {});
  await own.stop();
  await expect(end).rejects.toThrow('SERVICE_UNAVAILABLE');
});
