import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  Assessment,
  AssessmentSummary,
  ErrorBody,
  Run,
  Submission,
  TestDetails,
} from '@dryrun/contract';
import { casesOf, formatValue, type Test } from '@dryrun/problem-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEvents } from '../testing/read-events.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';

const problem = 'tasting-flight';
const submissionsDir = join(import.meta.dirname, '../../../../problems', problem, 'submissions');

let api: TestApi;
let wrong: string;
let hidden: readonly Test[];

beforeAll(async () => {
  api = await startTestApi({ worker: true });
  wrong = await readFile(join(submissionsDir, 'wrong_answer/thirty-two-bit-sum.js'), 'utf8');
  // Prints what it is given, as a candidate would who wants to see the hidden tests.
  wrong = wrong.replace(/\{/, '{ console.log(JSON.stringify([...arguments]).slice(0, 2000));');
  ({ hidden } = await api.deps.judgingData(problem));
});
afterAll(() => api.stop());

/** Everything a client ever received, so that it can be searched for what must not be in it. */
function listening(client: TestClient): { received: string[] } {
  const received: string[] = [];
  const original = client.fetch.bind(client);
  client.fetch = async (path, init) => {
    const response = await original(path, init);
    const text = await response.text();
    received.push(`${path} ${[...response.headers].join(' ')} ${text}`);
    return new Response(response.status === 204 ? null : text, response);
  };
  return { received };
}

/** What of a hidden test would give it away: long enough not to be there by chance. */
function tellTales(tests: readonly Test[]): string[] {
  const texts = tests.flatMap((test) => [
    test.group,
    ...casesOf(test).flatMap(({ input }) => input.map((value) => formatValue(value).slice(0, 200))),
  ]);
  return [...new Set(texts)].filter((text) => text.length > 12);
}

async function judged(client: TestClient, request: object): Promise<Run> {
  const { status, body } = await client.post<Run>('/runs', {
    problem,
    language: 'javascript',
    code: wrong,
    ...request,
  });
  expect(status).toBe(202);
  for await (const { event } of readEvents(await client.fetch(`/api/runs/${body.id}/events`))) {
    if (event.type === 'verdict') return { ...event.run, tests: [] };
  }
  throw new Error('The events ended without a verdict.');
}

async function startAssessment(client: TestClient): Promise<string> {
  const setUp = { preset: 'classic', editorMode: 'standard', language: 'javascript' };
  const problems = [problem, 'cold-box'];
  const { body } = await client.post<AssessmentSummary>('/assessments', { ...setUp, problems });
  await client.post(`/assessments/${body.id}/start`);
  return body.id;
}

describe('while an assessment runs', () => {
  test('nothing that is sent has anything of a hidden test in it', async () => {
    const client = await api.guest();
    const { received } = listening(client);
    const assessment = await startAssessment(client);
    await judged(client, { kind: 'samples', assessment });
    const { id } = await judged(client, { kind: 'submission', assessment });
    await client.put(`/assessments/${assessment}/drafts/${problem}`, {
      language: 'javascript',
      code: wrong,
      baseRevision: 0,
      tab: 'one',
    });
    const locked = await client.get<ErrorBody>(`/submissions/${id}/tests/0`);
    expect(locked).toMatchObject({ status: 423, body: { code: 'LOCKED' } });
    for (const path of [
      ...['/overview', '/problems', `/problems/${problem}`, `/practice/${problem}`],
      ...['/progress', '/review'],
      ...[`/problems/${problem}/hints/1`, `/problems/${problem}/editorial`],
      `/problems/${problem}/proof`,
      ...[`/runs/${id}`, '/submissions', `/submissions/${id}`, '/assessments', '/presets'],
      ...[`/assessments/${assessment}`, `/assessments/${assessment}/approach/${problem}`],
      ...[`/assessments/${assessment}/report`, `/submissions?assessment=${assessment}`],
      `/assessments/${assessment}/drafts`,
      ...[`/submissions/${id}/smallest`, `/submissions/${id}/smallest/wrong-answer`],
      `/assessments/${assessment}/approach/${problem}/review`,
      `/submissions/${id}/growth`,
      ...hidden.map((_, index) => `/submissions/${id}/tests/${index}`),
      ...['/notes', '/notes?search=a', `/notes/${problem}`, `/notes/${problem}/revisions`],
      ...[`/notes/${problem}?submission=${id}`, '/submission-counts', '/submissions?search=a'],
      ...[`/submissions?topic=two-pointers&order=fewest`, `/versions/${id}`],
      `/versions?problem=${problem}&assessment=${assessment}`,
      ...['/settings', '/own-data', '/own-data/export.zip'],
      ...[`/own-data/assessments/${assessment}`, `/own-data/assessments/${assessment}.html`],
    ]) {
      await client.get(path);
    }
    const { hints, editorial } = await api.deps.help(problem);
    // But for the one that the candidate's own code says.
    const ideas = ((await api.deps.proof(problem))?.wrongIdeas ?? []).filter(
      ({ idea }) => !wrong.includes(idea),
    );
    const texts = [...hints, editorial, ...ideas.map(({ idea }) => idea)];
    const help = texts.flatMap((text) => text.split('\n')).filter(Boolean);
    const isShown = searchIn(received.join('\n'));
    expect(help.filter((line) => line.length > 20 && isShown(line))).toEqual([]);
    // The search itself finds what is there: samples are in many of the answers.
    const samples = (await api.deps.judgingData(problem)).samples;
    expect(tellTales(samples.slice(0, 1)).some(isShown)).toBe(true);

    const isSample = (tale: string) => tellTales(samples).includes(tale);
    const tales = tellTales(hidden).filter((tale) => !isSample(tale));
    expect(tales.length).toBeGreaterThan(hidden.length);
    expect(tales.filter(isShown)).toEqual([]);
  });

  test('earlier submissions to its problems are locked too, and unlock with it', async () => {
    const client = await api.guest();
    const { id } = await judged(client, { kind: 'submission' });
    const before = await client.get<Submission>(`/submissions/${id}`);
    expect(before.body.unlocked).toBe(true);
    expect(before.body.tests.every((seen) => seen.group !== null)).toBe(true);

    await startAssessment(client);
    const during = await client.get<Submission>(`/submissions/${id}`);
    expect(during.body.unlocked).toBe(false);
    for (const seen of during.body.tests) {
      expect(seen).toEqual({
        index: seen.index,
        verdict: seen.verdict,
        cpuTimeMs: seen.cpuTimeMs,
        memoryBytes: null,
        group: null,
        sweep: null,
        details: null,
      });
    }
    expect((await client.get(`/submissions/${id}/tests/0`)).status).toBe(423);
    const live = await client.get<Run>(`/runs/${id}`);
    expect(live.body.tests.every((seen) => seen.memoryBytes === null)).toBe(true);

    api.passTime(105 * 60_000);
    // Nobody looked at the assessment yet, but its last bell has rung.
    const after = await client.get<TestDetails>(`/submissions/${id}/tests/0`);
    expect(after.status).toBe(200);
  });

  test('a problem that it does not have is not locked', async () => {
    const client = await api.guest();
    const setUp = { preset: 'classic', editorMode: 'standard', language: 'javascript' };
    const problems = ['cold-box', 'clinic-barge'];
    const { body } = await client.post<AssessmentSummary>('/assessments', { ...setUp, problems });
    await client.post<Assessment>(`/assessments/${body.id}/start`);
    const { id } = await judged(client, { kind: 'submission' });
    expect((await client.get(`/submissions/${id}/tests/0`)).status).toBe(200);
  });
});

test('afterwards a test tells everything: input, expected, output, console and why', async () => {
  const client = await api.guest();
  const run = await judged(client, { kind: 'submission' });
  expect(run.verdict).not.toBe('accepted');
  const { body } = await client.get<Submission>(`/submissions/${run.id}`);
  const failed = body.tests.find(({ verdict }) => verdict === 'wrong-answer');
  const index = failed?.index ?? -1;
  const { body: details } = await client.get<TestDetails>(`/submissions/${run.id}/tests/${index}`);
  expect(failed?.group).toBe(hidden[index]?.group);
  const known = hidden[index] && casesOf(hidden[index])[0];
  expect(details.input.map(({ name }) => name)).toEqual(['grape', 'price', 'budget', 'most']);
  expect(details.input[2]?.text).toBe(formatValue(known?.input[2] ?? null));
  expect(details.expected?.text).toBe(formatValue(known?.expected ?? null));
  expect(details.output?.text).not.toBe(details.expected?.text);
  expect(details.console.length).toBeGreaterThan(2);
  expect(details.message).not.toBeNull();
  for (const { text, truncated, bytes } of details.input) {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(64 * 1024);
    expect(truncated).toBe(bytes > 64 * 1024);
  }
  expect((await client.get(`/submissions/${run.id}/tests/${hidden.length}`)).status).toBe(404);
});

/**
 * Makes what tells whether a text is shown, however it is spaced or escaped: values are shown with blanks
 * after their commas. Megabytes are searched for thousands of texts, so they are made compact once.
 */
function searchIn(everything: string): (text: string) => boolean {
  const compact = compacted(everything);
  return (text) => compact.includes(compacted(text));
}

function compacted(text: string): string {
  return text.replaceAll(/[\s\\]/g, '');
}
