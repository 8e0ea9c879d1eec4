import type { PractisedAnswer, Run, Story } from '@dryrun/contract';
import { seedHistory } from '@dryrun/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operationsOf } from '../fuzz/make-request.ts';
import { openApiDocument } from '../system/openapi.ts';
import { readEvents } from '../testing/read-events.ts';
import { type Effort, effortOf, RecordedQueries } from '../testing/recorded-queries.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';

/*
 * What a page costs is what it shows of one owner. Counted in rows and in pages of the database that its
 * statements look at, by the plans that Postgres has for them, not in time; and it looks at no more rows
 * when there are three times as many others. What it sends is counted in bytes.
 */

let api: TestApi;
let candidate: TestClient;
let owner = '';
let problems: string[] = [];
const recorded = new RecordedQueries();

const submissions = 1_200;
const tests = 10;
const history = { submissions, sittings: 30, tests, days: 400, nowMs: Date.now() };
const others = Array.from({ length: 20 }, (_, nr) => `other-${nr}`);
/** Of the seeded drafts: forty of each of two problems of an assessment. */
const saves = 30 * 2 * 40;
const few = 7;
/** Rows that each page looked at while few others were here, by its address. */
const besideFew = new Map<string, number>();
let story = '';
let answer = '';

beforeAll(async () => {
  api = await startTestApi();
  api.deps.db = recorded.of(api.db);
  candidate = await api.guest();
  owner = (await get<{ owner: string }>('/session')).owner;
  problems = api.deps.catalogue.list().map(({ slug }) => slug);
  await seedHistory(api.databaseUrl, { ...history, owners: [owner], problems });
  story = (await candidate.post<Story>('/stories', { title: 'A dam', text: '' })).body.id;
  const [question] = await get<{ id: string }[]>('/questions');
  const answered = { minutes: null };
  const begun = `/questions/${question?.id}/answers`;
  answer = (await candidate.post<PractisedAnswer>(begun, answered)).body.id;
  const owners = (from: number, to?: number) => ({ owners: others.slice(from, to), tests: 2 });
  await seedHistory(api.databaseUrl, { ...history, ...owners(0, few), problems });
  for (const [, path] of shown) {
    const address = await path();
    besideFew.set(address, sumOf(await effortsOf(address), 'rows'));
  }
  await seedHistory(api.databaseUrl, { ...history, ...owners(few), problems });
}, 240_000);
afterAll(() => api.stop());

/** What a page may send, where its row says nothing else. */
const mostSent = 40_000;

/** What all statements of a page may look at together: rows, and pages of the database. */
const shown: readonly [
  name: string,
  path: () => Promise<string>,
  rows: number | (() => number),
  pages: number,
  bytes?: number,
][] = [
  // Of each problem the best try with its tests, and the last.
  ['the catalogue', at('/problems'), () => problems.length * (4 + tests) + 100, 900],
  // Thirty sittings, what was judged in fourteen days, and of each problem the best try and the last.
  ['the overview', at('/overview'), () => problems.length * 6 + 1_200, 1_500],
  ['one report', of('/assessments', 'report'), 700, 500],
  ['one submission', of('/submissions'), 60, 90],
  ['submissions', at('/submissions?limit=20'), 400, 500],
  // And the owner's sixty notes, for each word.
  ['submissions that are searched', at('/submissions?search=classic%20wrong'), 600 + 400, 600],
  // Words that nothing has: all that the owner wrote is looked into, and nothing of the others.
  [
    'code that is searched in vain',
    at('/submissions?search=nowhere'),
    2 * submissions + 400,
    1_000,
  ],
  ['code that is found', at('/submissions?search=try'), 600 + 400, 600],
  ['notes of submissions', at('/submissions?search=think%20number'), 2 * submissions + 400, 900],
  ['starred submissions', at('/submissions?starred=yes'), 600, 600],
  ['by pass rate', at('/submissions?order=fewest'), submissions + 600, 900],
  ['by title', at('/submissions?order=problem'), submissions + 600, 900],
  [
    'of a topic and a time',
    at('/submissions?topic=sorting&fromMs=1&beforeMs=8000000000000'),
    2 * submissions,
    900,
  ],
  ['of a preset', at('/submissions?preset=classic-105'), 900, 900],
  ['how many there are', at('/submission-counts'), 2 * submissions + 400, 900],
  ['notes', at('/notes?limit=20'), 300, 100],
  ['notes that are searched', at('/notes?search=about'), 300, 100],
  ['a note', async () => `/notes/${problems[0]}`, 20, 30],
  ['those of one problem', async () => `/submissions?problem=${problems[0]}`, 600, 600],
  ['assessments', at('/assessments?limit=20'), 1_000, 800],
  ['assessments that are searched', at('/assessments?search=tasting%20classic'), 1_000, 800],
  ['assessments in one state', at('/assessments?state=finished'), 1_000, 800],
  ['a problem', async () => `/problems/${problems[0]}`, 10, 10],
  // Two problems of each assessment of eight weeks, and what was practised in them.
  ['progress', again('/progress?weeks=8'), 1_500, 1_200],
  // A year of practice: a number or two of each problem in each week.
  ['progress of a year', again('/progress?weeks=52'), submissions + 1_000, 1_800, 80_000],
  ['the review queue', again('/review'), 2_500, 500],
  ['the versions of a problem', async () => `/versions?problem=${problems[0]}`, 100, 100],
  ['one of them', version, 20, 30],
  ['a problem in practice', async () => `/practice/${problems[0]}`, 800, 900],
  ['a hint', async () => `/problems/${problems[0]}/hints/1`, 20, 30],
  ['the solution idea', async () => `/problems/${problems[0]}/editorial`, 20, 30],
  ['the proof', async () => `/problems/${problems[0]}/proof`, 20, 30],
  ['earlier texts of a note', async () => `/notes/${problems[0]}/revisions`, 20, 30],
  ['a run', ofRun(), 60, 60],
  ['its smallest input', of('/submissions', 'smallest'), 60, 60],
  ['its growth', of('/submissions', 'growth'), 60, 60],
  ['an assessment', of('/assessments'), 500, 300],
  ['its drafts', of('/assessments', 'drafts'), 300, 200],
  ['its film', of('/assessments', 'replay'), 500, 200],
  ['its log', of('/assessments', 'log'), 300, 100],
  ['its explanation', ofProblem('approach'), 30, 30],
  ['that, read again', ofProblem('approach', '/review'), 60, 60],
  // What somebody keeps is counted, but not the tests of each run.
  ['own data', at('/own-data'), 2 * submissions + 4 * saves + 1_000, 1_500],
  ['what goes with an assessment', ofOwnData(), 500, 300],
  ['stories', at('/stories'), 30, 30],
  ['a story', async () => `/stories/${story}`, 20, 30],
  ['earlier texts of a story', async () => `/stories/${story}/revisions`, 20, 30],
  ['questions', at('/questions'), 30, 30],
  ['a question', ofQuestion(), 30, 30],
  ['an answer', async () => `/question-answers/${answer}`, 30, 30],
  ['settings', at('/settings'), 20, 30],
  ['presets', at('/presets'), 20, 30],
  ['earlier visitors', at('/earlier-visitors'), 20, 30],
  ['languages', at('/languages'), 20, 30],
  ['who one is', at('/session'), 20, 30],
  ['the time', at('/time'), 1, 1],
  ['whether all is well', at('/health'), 100, 100],
];

/** Endpoints that are read, and held elsewhere or have nothing here. */
const elsewhere = {
  '/api/submissions/{id}/tests/{index}':
    'needs the tests of today; reads what a run does, of one test',
  '/api/runs/{id}/tests/{index}/{part}':
    'needs the tests of today; reads one run and one test by their keys',
  '/api/runs/{id}/events': 'a stream, below',
  '/api/submissions/{id}/smallest/{verdict}': 'needs a worker; reads what the one before it does',
  '/api/assessments/{id}/sections/{kind}': 'needs a section that is no code; reads it by its key',
};

test.each(shown)('%s reads what it shows of one owner', async (_name, path, rows, pages, bytes) => {
  const address = await path();
  expect(await sizeOf(address)).toBeLessThan(bytes ?? mostSent);
  const efforts = await effortsOf(address);
  const told = efforts
    .map((effort) => `${effort.rows} rows, ${effort.pages} pages: ${effort.text}`)
    .join('\n');
  const mostRows = typeof rows === 'number' ? rows : rows();
  expect(sumOf(efforts, 'rows'), told).toBeLessThan(mostRows);
  expect(sumOf(efforts, 'pages'), told).toBeLessThan(pages);
  // Plans differ a little with the size of tables. Of what they have least of, the others have more.
  expect(sumOf(efforts, 'rows'), told).toBeLessThan((besideFew.get(address) ?? 0) + 300);
});

test('every endpoint that is read is among these', async () => {
  const addresses = await Promise.all(shown.map(([, path]) => path()));
  const paths = addresses.map((address) => `/api${address.split('?')[0]}`);
  const left = operationsOf(await openApiDocument())
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path)
    .filter((path) => !paths.some((one) => isOf(path, one)));
  expect(left.toSorted()).toEqual(Object.keys(elsewhere).toSorted());
});

/** Whether an address is one of an endpoint. */
function isOf(path: string, address: string): boolean {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(address);
}

/** What each statement of a page looks at, those that change nothing. */
async function effortsOf(address: string): Promise<Effort[]> {
  const statements = await recorded.readsDuring(() => get(address));
  const efforts: Effort[] = [];
  for (const statement of statements) efforts.push(await effortOf(api.db, statement));
  return efforts;
}

/** Of what is sent, before it is packed. */
async function sizeOf(address: string): Promise<number> {
  return Buffer.byteLength(JSON.stringify(await get(address)));
}

function sumOf(efforts: readonly Effort[], of: 'rows' | 'pages'): number {
  return efforts.reduce((total, effort) => total + effort[of], 0);
}

test('a submission is stored in one statement, and read in one at first and at each signal', async () => {
  const [problem = ''] = problems;
  const sent = { kind: 'submission', problem, language: 'javascript', code: 'let a;' };
  const { db } = api;
  // The first measures what its owner keeps.
  const { body: first } = await candidate.post<Run>('/runs', sent);
  await writeVerdict(db, first.id, 'accepted', 0);

  const requestId = crypto.randomUUID();
  let id = '';
  const stored = await recorded.during(async () => {
    id = (await candidate.post<Run>('/runs', { ...sent, requestId })).body.id;
  });
  // The server looks after all runs beside it.
  const ofOwner = stored.filter(({ parameters }) => parameters.includes(owner));
  expect(ofOwner.map(({ sql }) => sql)).toEqual([expect.stringMatching(/insert into "?run"?/)]);

  const read = await recorded.during(async () => {
    const events = readEvents(await candidate.fetch(`/api/runs/${id}/events`));
    await writeTests(db, id, ['accepted', 'accepted']);
    await writeVerdict(db, id, 'accepted', 2);
    const types: string[] = [];
    for await (const { event } of events) types.push(event.type);
    expect(types).toEqual(['compiled', 'tests', 'verdict']);
  });
  const ofRun = read.filter(({ parameters }) => parameters.includes(id));
  expect(ofRun.length).toBeLessThanOrEqual(3);
});

function at(path: string) {
  return async () => path;
}

/** What is worked out once, when somebody looks for the first time. */
function again(path: string) {
  return async () => {
    await get(path);
    return path;
  };
}

/** One of a list, by its id. */
function of(list: string, part?: string) {
  return async () => {
    const { items } = await get<{ items: { id: string }[] }>(`${list}?limit=20`);
    return [list, items[3]?.id, part].filter(Boolean).join('/');
  };
}

/** A submission as a run. */
function ofRun() {
  return async () => `/runs/${(await firstOf('/submissions')).id}`;
}

function ofOwnData() {
  return async () => `/own-data/assessments/${(await firstOf('/assessments')).id}`;
}

/** A part of an assessment about one of its problems. */
function ofProblem(part: string, rest = '') {
  return async () => {
    const { id, problems: drawn } = await firstOf('/assessments');
    return `/assessments/${id}/${part}/${drawn[0]?.slug}${rest}`;
  };
}

function ofQuestion() {
  return async () => `/questions/${(await get<{ id: string }[]>('/questions'))[0]?.id}`;
}

async function version() {
  const [first] = await get<{ id: string }[]>(`/versions?problem=${problems[0]}`);
  return `/versions/${encodeURIComponent(first?.id ?? '')}`;
}

async function firstOf(list: string) {
  type Listed = { items: { id: string; problems: { slug: string }[] }[] };
  const [first] = (await get<Listed>(`${list}?limit=1`)).items;
  if (first === undefined) throw new Error(`There is nothing in ${list}.`);
  return first;
}

async function get<T>(path: string): Promise<T> {
  const { status, body } = await candidate.get(path);
  expect(status, path).toBe(200);
  return body as T;
}
