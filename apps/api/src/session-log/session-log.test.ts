import { randomUUID } from 'node:crypto';
import type { SessionEvent, SessionLog } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anHour, Candidate, medium, refusal } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const post = (candidate: Candidate, events: readonly object[], tab = 'one') =>
  candidate.client.post<{ kept: number }>(`/assessments/${candidate.id}/log`, { tab, events });
const read = (candidate: Candidate) =>
  candidate.client.get<SessionLog>(`/assessments/${candidate.id}/log`);

const opened = (atMs: number): SessionEvent => ({
  id: randomUUID(),
  atMs,
  type: 'problem',
  problem: medium,
});
const tab = (phase: 'begin' | 'end', atMs: number): SessionEvent => ({
  id: randomUUID(),
  atMs,
  type: 'absence',
  kind: 'tab',
  phase,
});
const paste = (atMs: number, characters: number): SessionEvent => ({
  id: randomUUID(),
  atMs,
  type: 'paste',
  problem: medium,
  characters,
  fromHere: false,
  blocked: true,
});

test('what was told, late and twice, stands once and at its time when all is over', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  const startMs = api.deps.now();
  candidate.passMinutes(5);
  const told = [opened(startMs), tab('begin', startMs + 60_000), paste(startMs + 120_000, 62)];
  expect((await post(candidate, told)).body).toEqual({ kept: 3 });
  expect((await post(candidate, told)).body).toEqual({ kept: 0 });
  expect(await read(candidate)).toMatchObject(refusal(423, 'LOCKED'));
  await candidate.save(medium, 'a');
  candidate.passMinutes(15);
  await candidate.save(medium, 'ab');
  await candidate.finish('coding');
  await candidate.finish('approach');
  // The connection was cut, and is back.
  candidate.passMinutes(30);
  const late = [tab('end', startMs + 101_000), tab('begin', api.deps.now())];
  expect((await post(candidate, late)).body, 'what happened after the end is left out').toEqual({
    kept: 1,
  });

  const { body } = await read(candidate);
  expect(body.recorded).toBe(true);
  const near = (ms: number) => Math.round(ms / 10_000) * 10;
  expect(
    body.moments.map(({ kind, atMs, durationMs, problem, paste }) => [
      kind,
      near(atMs),
      durationMs === null ? null : near(durationMs),
      problem,
      paste,
    ]),
  ).toEqual([
    ['problem', 0, null, medium, null],
    ['tab', 60, 40, null, null],
    ['paste', 120, null, medium, { characters: 62, fromHere: false, blocked: true }],
    ['idle', 300, 900, null, null],
  ]);
});

test('a section without problems is told of as well: what was pasted into it, and its silences', async () => {
  const candidate = await Candidate.started(api, {
    preset: 'phone-screen',
    editorMode: 'document',
  });
  await candidate.finish('coding');
  const startMs = api.deps.now();
  const write = (value: string, baseRevision: number) =>
    candidate.client.put(`/assessments/${candidate.id}/sections/questions/answers/1`, {
      ...{ value, baseRevision, tab: 'one', keystrokes: 4 },
    });
  candidate.passMinutes(5);
  await candidate.expect(200, write('We ', 0));
  candidate.passMinutes(1);
  const pasted = { ...paste(startMs + 6 * 60_000, 31), problem: null };
  expect((await post(candidate, [pasted])).body).toEqual({ kept: 1 });
  candidate.passMinutes(4);
  await candidate.expect(200, write('We moved it.', 1));
  await candidate.finish('questions');
  const { moments } = (await read(candidate)).body;
  const minutesOf = (ms: number) => Math.round(ms / 60_000);
  expect(
    moments.map(({ kind, atMs, durationMs, problem, paste }) => [
      ...[kind, minutesOf(atMs), durationMs && minutesOf(durationMs)],
      ...[problem, paste?.characters ?? null],
    ]),
  ).toEqual([
    ['idle', 5, 5, null, null],
    ['paste', 6, null, null, 31],
  ]);
});

test('nothing is told before the start, nor by or to anybody else', async () => {
  const candidate = await Candidate.arrive(api);
  await candidate.setUp(anHour('strict'));
  expect(await post(candidate, [])).toMatchObject(refusal(409, 'CONFLICT'));
  expect(await read(candidate)).toMatchObject(refusal(409, 'CONFLICT'));
  await candidate.start();
  await candidate.finish('coding');
  await candidate.finish('approach');
  const stranger = await api.guest();
  const path = `/assessments/${candidate.id}/log`;
  expect((await stranger.post(path, { tab: 'x', events: [] })).status).toBe(404);
  expect((await stranger.get(path)).status).toBe(404);
  expect((await read(candidate)).body).toEqual({ moments: [], recorded: false });
});

test.each<[string, object]>([
  ['the text of a paste', { ...paste(1, 3), text: 'abc' }],
  ['a negative length', paste(1, -1)],
  ['a kind unheard of', { ...tab('begin', 1), kind: 'eyes' }],
  ['a tab that is not named', { id: 'x' }],
])('%s is refused', async (_name, event) => {
  const candidate = await Candidate.started(api, anHour('strict'));
  expect((await post(candidate, [event])).status).toBe(400);
});

test('at most a hundred at once, and two thousand in all', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  const many = (count: number) => Array.from({ length: count }, () => paste(api.deps.now(), 1));
  expect((await post(candidate, many(101))).status).toBe(400);
  const kept: number[] = [];
  for (let batch = 0; batch < 21; batch += 1)
    kept.push((await post(candidate, many(100))).body.kept);
  expect(kept).toEqual([...Array.from({ length: 20 }, () => 100), 0]);
});
