import type { Run, Verdict } from '@dryrun/contract';
import { casesOf, formatValue } from '@dryrun/problem-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate } from '../assessments/testing/candidate.ts';
import { operationsOf } from '../fuzz/make-request.ts';
import { openApiDocument } from '../system/openapi.ts';
import { readEvents } from '../testing/read-events.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';

const slug = 'parcel-wall';
const setUp = { preset: 'four-levels', problems: [slug] };
const code = 'export class ParcelWall {}';

let api: TestApi;
let paths: string[];
/** How many hidden tests there are up to each level. */
let upTo: number[];
beforeAll(async () => {
  api = await startTestApi();
  const operations = operationsOf(await openApiDocument());
  paths = operations.filter(({ method }) => method === 'GET').map(({ path }) => path.slice(4));
  const levels = api.deps.catalogue.get(slug, 4)?.levels ?? [];
  upTo = levels.map((_, at) =>
    levels.slice(0, at + 1).reduce((sum, { hiddenTestCount }) => sum + hiddenTestCount, 0),
  );
});
afterAll(() => api.stop());

/** What tells of one level: its methods, statement, limits, samples, hints, and hidden tests. */
async function talesOf(level: number): Promise<string[]> {
  const view = api.deps.catalogue.get(slug, level);
  const { hints, hintLevels } = await api.deps.help(slug);
  const { hidden } = await api.deps.judgingData(slug);
  const samples = view?.samples.filter((sample) => sample.level === level) ?? [];
  const tests = hidden.filter((one) => (one.level ?? 1) === level).flatMap(casesOf);
  return [
    ...(view?.levels[level - 1]?.methods ?? []).map((name) => `${name}(`),
    ...(view?.levels[level - 1]?.statement ?? '').split('\n'),
    ...(view?.constraints.filter((one) => one.level === level) ?? []).map((one) => one.meaning),
    ...samples.map(({ explanation }) => explanation),
    ...[...samples, ...tests].map(({ input }) => formatValue(input[1] ?? null).slice(0, 200)),
    ...hints.filter((_, at) => hintLevels[at] === level),
  ].filter((text) => text.length > 6);
}

const compact = (text: string) => text.replaceAll(/[\s\\]/g, '');

/** Ends a run as the worker would. */
async function judge({ id, total }: Run, failing = 0): Promise<void> {
  const verdicts = Array.from(
    { length: total },
    (_, at): Verdict => (at < total - failing ? 'accepted' : 'wrong-answer'),
  );
  await writeTests(api.db, id, verdicts);
  await writeVerdict(api.db, id, failing === 0 ? 'accepted' : 'wrong-answer', total - failing);
}

type Ids = { assessments: string[]; runs: string[] };

/** All that this owner can ask for, of everything that they have. */
async function askForAll(candidate: Candidate, { assessments, runs }: Ids): Promise<string[]> {
  const answers: string[] = [];
  const fill = (path: string, id: string) =>
    path
      .replace('{id}', id)
      .replaceAll(/\{(slug|problem)\}/g, slug)
      .replace('{index}', '0')
      .replace('{number}', '1')
      .replace('{part}', 'input')
      .replace('{kind}', 'coding')
      .replace(/\{\w+\}/, 'wrong-answer');
  const asked = paths
    .filter((path) => !path.endsWith('/events'))
    .flatMap((path) => [...assessments, ...runs].map((id) => fill(path, id)));
  const more = [
    `/versions?problem=${slug}&assessment=${assessments.at(-1)}`,
    `/versions?problem=${slug}`,
    ...['/submissions?search=parcel', '/own-data/export.zip'],
    ...assessments.map((id) => `/own-data/assessments/${id}.html`),
    ...assessments.map((id) => `/submissions?assessment=${id}`),
  ];
  for (const path of new Set([...asked, ...more])) {
    const response = await candidate.client.fetch(`/api${path}`);
    answers.push(`${path} ${await response.text()}`);
  }
  for (const id of runs) {
    const events = await candidate.client.fetch(`/api/runs/${id}/events`);
    for await (const { event } of readEvents(events)) answers.push(JSON.stringify(event));
  }
  const own = { kind: 'custom', problem: slug, code, language: 'typescript' };
  for (const customInput of ['[[3]]\n[["none"]]', '[[3]]\n[["store"]]', '[[3]]\n7']) {
    const assessment = assessments.at(-1);
    const sent = await candidate.client.post('/runs', { ...own, assessment, customInput });
    answers.push(JSON.stringify(sent.body));
  }
  return answers;
}

const cells = /^(accepted|wrong-answer|queued|running|not-run)$/;

/** Numbers and lists that tell of more tests than there are so far. */
function tooMany(answer: string, most: number): string[] {
  const body = answer.slice(answer.indexOf(' ') + 1);
  const found: string[] = [];
  const walk = (value: unknown, at: string) => {
    if (Array.isArray(value)) {
      const isOfTests = value.every(
        (one) =>
          (typeof one === 'string' && cells.test(one)) ||
          (typeof one === 'object' && one !== null && 'cpuTimeMs' in one),
      );
      if (isOfTests && value.length > most) found.push(`${at}: ${value.length} tests`);
      for (const one of value) walk(one, at);
    } else if (typeof value === 'object' && value !== null) {
      // Others have as many as they have.
      if ('slug' in value && value.slug !== slug) return;
      for (const [key, one] of Object.entries(value)) walk(one, `${at}.${key}`);
    } else if (typeof value === 'number' && value > most) {
      if (upTo.includes(value) && /total|count|tests|passed/i.test(at))
        found.push(`${at}: ${value}`);
    }
  };
  try {
    walk(JSON.parse(body), answer.slice(0, answer.indexOf(' ')));
  } catch {
    // Pages and files are searched as text.
  }
  return found;
}

async function expectNothingAfter(level: number, answers: readonly string[]): Promise<void> {
  const everything = compact(answers.join('\n'));
  const shown = (tale: string) => everything.includes(compact(tale));
  for (let later = level + 1; later <= 4; later++) {
    expect((await talesOf(later)).filter(shown), `of level ${later}`).toEqual([]);
  }
  expect(answers.flatMap((answer) => tooMany(answer, upTo[level - 1] ?? 0))).toEqual([]);
  // The search finds what is there.
  expect((await talesOf(level)).filter(shown).length).toBeGreaterThan(5);
  expect(answers.flatMap((answer) => tooMany(answer, (upTo[level - 1] ?? 0) - 1))).not.toEqual([]);
}

test('nothing of a level that is not open leaves the server while an assessment runs', async () => {
  const candidate = await Candidate.started(api, setUp);
  const first = await candidate.submit(slug, code);
  await judge(first, 1);
  const samples = await candidate.run(slug, code);
  await judge(samples);
  await candidate.save(slug, code);
  const ids = { assessments: [candidate.id], runs: [first.id, samples.id] };
  await expectNothingAfter(1, await askForAll(candidate, ids));

  const second = await candidate.submit(slug, `${code}\n`);
  await judge(second);
  await expectNothingAfter(
    2,
    await askForAll(candidate, { ...ids, runs: [...ids.runs, second.id] }),
  );
});

test('nor by older attempts of somebody who has seen them all', async () => {
  const candidate = await Candidate.arrive(api);
  const practise = async () => {
    const sent = { kind: 'submission', problem: slug, code, language: 'typescript' };
    const { body } = await candidate.client.post<Run>('/runs', sent);
    await judge(body);
    return body.id;
  };
  const runs: string[] = [];
  for (let level = 1; level <= 4; level++) runs.push(await practise());
  await candidate.setUp(setUp);
  await candidate.start();
  const before = candidate.id;
  for (let level = 1; level <= 4; level++) {
    const run = await candidate.submit(slug, code);
    runs.push(run.id);
    await judge(run);
  }
  await candidate.finish('coding');
  await candidate.report();

  await candidate.setUp(setUp);
  await candidate.start();
  await expectNothingAfter(
    1,
    await askForAll(candidate, { assessments: [before, candidate.id], runs }),
  );
});
