import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErrorBody, Run, SmallestInputs } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { anHour, Candidate, refusal } from '../assessments/testing/candidate.ts';
import { readEvents } from '../testing/read-events.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';

const problem = 'tasting-flight';
const problemsDir = join(import.meta.dirname, '../../../../problems');

// Each way to fail may be searched for twenty seconds, behind whoever is judged.
vi.setConfig({ testTimeout: 120_000 });

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ worker: true });
});
afterAll(() => api.stop());

const wrongOf = (slug: string, file: string) =>
  readFile(join(problemsDir, slug, 'submissions/wrong_answer', file), 'utf8');

async function judged(client: TestClient, request: object): Promise<Run> {
  const { status, body } = await client.post<Run>('/runs', { language: 'javascript', ...request });
  expect(status).toBe(202);
  for await (const { event } of readEvents(await client.fetch(`/api/runs/${body.id}/events`))) {
    if (event.type === 'verdict') return { ...event.run, tests: [] };
  }
  throw new Error('The events ended without a verdict.');
}

async function submitted(client: TestClient, slug: string, file: string): Promise<string> {
  const code = await wrongOf(slug, file);
  const { id, verdict } = await judged(client, { kind: 'submission', problem: slug, code });
  expect(verdict).not.toBe('accepted');
  return id;
}

const smallestOf = (client: TestClient, id: string) =>
  client.get<SmallestInputs>(`/submissions/${id}/smallest`);

/** Asks until the search has ended, as the page does. */
async function found(client: TestClient, id: string): Promise<SmallestInputs> {
  let last: SmallestInputs | null = null;
  await expect
    .poll(
      async () => {
        last = (await smallestOf(client, id)).body;
        return last.background.state;
      },
      { timeout: 90_000, interval: 200 },
    )
    .toBe('done');
  if (last === null) throw new Error('There is no answer.');
  return last;
}

test('a wrong submission in practice is told the smallest input on which it fails', async () => {
  const client = await api.guest();
  const code = await wrongOf(problem, 'thirty-two-bit-sum.js');
  const { id } = await judged(client, { kind: 'submission', problem, code });
  expect((await smallestOf(client, id)).body).toMatchObject({ background: { state: 'queued' } });
  const [finding, ...others] = (await found(client, id)).findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ verdict: 'wrong-answer', state: 'found', counts: 'elements' });
  expect(finding?.elements).toBeLessThanOrEqual(10);
  expect(finding?.testElements).toBeGreaterThanOrEqual(finding?.elements ?? Infinity);
  expect(finding?.group).toBe('Overflow of 32 bits');
  const { expected, output } = finding?.details ?? {};
  expect(expected?.text).toMatch(/^\d+$/);
  expect(output?.text).not.toBe(expected?.text);

  // The same by the usual way of own input, whose expected output the reference gives anew.
  const path = `/submissions/${id}/smallest/wrong-answer`;
  const { text } = (await client.get<{ text: string }>(path)).body;
  const own = await judged(client, { kind: 'custom', problem, code, customInput: text });
  expect(own.verdict).toBe('wrong-answer');
  const accepted = join(problemsDir, problem, 'submissions/accepted/two-pointers.ts');
  const fixed = await readFile(accepted, 'utf8');
  const request = { kind: 'custom', problem, code: fixed, customInput: text };
  const right = await judged(client, { ...request, language: 'typescript' });
  expect(right.verdict).toBe('accepted');

  // Asked for once more nothing is searched again.
  const tasks = await api.db
    .selectFrom('background_task')
    .select('attempt')
    .where('run_id', '=', id)
    .execute();
  expect(tasks).toHaveLength(1);
  expect((await client.get(`/submissions/${id}/smallest/runtime-error`)).status).toBe(404);
});

test('of a class it is the fewest calls', async () => {
  const client = await api.guest();
  const id = await submitted(client, 'koshava-winch', 'nobody-moves-up.js');
  const [finding] = (await found(client, id)).findings;
  expect(finding).toMatchObject({ state: 'found', counts: 'calls' });
  expect(finding?.elements).toBeLessThanOrEqual(6);
  expect(finding?.details?.calls).not.toBeNull();
});

test('a crash is kept a crash, beside a wrong answer', async () => {
  const client = await api.guest();
  const code = `function longestFlight(grape) {
    if (grape.length > 3) throw new Error('too many');
    return grape.length === 2 ? -1 : 1;
  }`;
  const { id } = await judged(client, { kind: 'submission', problem, code });
  const { findings } = await found(client, id);
  expect(findings.map(({ verdict, elements }) => [verdict, elements])).toEqual([
    ['wrong-answer', expect.any(Number)],
    ['runtime-error', 4],
  ]);
  expect(findings[1]?.details?.message).toContain('too many');
});

test('of a query it is the fewest rows, with what they refer to', async () => {
  const client = await api.guest();
  const slug = 'double-booked';
  const query = await wrongOf(slug, 'neighbours-clash.sql');
  const request = { kind: 'submission', problem: slug, language: 'sql', code: query };
  const { id, verdict } = await judged(client, request);
  expect(verdict).toBe('wrong-answer');
  const [finding, ...others] = (await found(client, id)).findings;
  expect(others).toEqual([]);
  // A court, and two bookings of which one begins when the other ends.
  expect(finding).toMatchObject({ state: 'found', counts: 'rows', elements: 3, isComplete: true });
  const { grids } = finding?.details ?? {};
  expect(grids?.tables.map(({ rows }) => rows.length)).toEqual([1, 2]);
  expect(grids?.expected?.rows).toEqual([]);
  expect(grids?.output?.rows).toHaveLength(1);
  expect((await client.get(`/submissions/${id}/smallest/wrong-answer`)).status).toBe(404);
});

test('a submission that passed, or whose tests have changed, is searched nothing', async () => {
  const client = await api.guest();
  const id = await submitted(client, problem, 'no-budget-is-no-limit.js');
  await api.db.updateTable('run').set({ problem_version: 'old' }).where('id', '=', id).execute();
  expect((await smallestOf(client, id)).body).toMatchObject({
    background: { state: 'done' },
    findings: [],
  });
  const asked = await api.db.selectFrom('background_task').selectAll().where('run_id', '=', id);
  expect(await asked.execute()).toEqual([]);
});

test('it is its owner’s alone, and locked while an assessment with the problem runs', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  const { client } = candidate;
  const wrong = await wrongOf(problem, 'forgets-the-last-flight.ts');
  const { id: during } = await candidate.submit(problem, wrong);
  const other = await api.guest();
  expect((await smallestOf(other, during)).status).toBe(404);
  expect(await smallestOf(client, during)).toMatchObject(refusal(423, 'LOCKED'));
  const text = await client.get<ErrorBody>(`/submissions/${during}/smallest/wrong-answer`);
  expect(text).toMatchObject(refusal(423, 'LOCKED'));
  await candidate.finish('coding');
  await candidate.finish('approach');
  const { findings } = await found(client, during);
  expect(findings).toMatchObject([{ state: 'found', elements: 1 }]);
  // Several tests are failed by the one mistake, and come to this input.
  const [{ alike, test: first } = { alike: [], test: null }] = findings;
  expect(alike).toContain(first);
  expect(alike.length).toBeGreaterThanOrEqual(2);
  expect((await other.get(`/submissions/${during}/smallest/wrong-answer`)).status).toBe(404);
});
