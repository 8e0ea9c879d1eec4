import type { Run } from '@dryrun/contract';
import { seedHistory } from '@dryrun/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEvents } from '../testing/read-events.ts';
import { type Effort, effortOf, RecordedQueries } from '../testing/recorded-queries.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';

/*
 * What a page costs is what it shows of one owner. Counted in rows and in pages of the database that its
 * statements look at, by the plans that Postgres has for them, not in time.
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

beforeAll(async () => {
  api = await startTestApi();
  api.deps.db = recorded.of(api.db);
  candidate = await api.guest();
  owner = (await get<{ owner: string }>('/session')).owner;
  problems = api.deps.catalogue.list().map(({ slug }) => slug);
  await seedHistory(api.databaseUrl, { ...history, owners: [owner], problems });
  await seedHistory(api.databaseUrl, { ...history, owners: others, problems, tests: 2 });
});
afterAll(() => api.stop());

/** What all statements of a page may look at together: rows, and pages of the database. */
const shown: readonly [
  name: string,
  path: () => Promise<string>,
  rows: number | (() => number),
  pages: number,
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
  ['by pass rate', at('/submissions?order=fewest'), 2 * submissions + 400, 900],
  ['by title', at('/submissions?order=problem'), 2 * submissions + 400, 900],
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
  ['a problem', async () => `/problems/${problems[0]}`, 10, 10],
  // Two problems of each assessment of eight weeks, and what was practised in them.
  ['progress', again('/progress?weeks=8'), 1_500, 1_200],
  ['the review queue', again('/review'), 2_500, 500],
  ['the versions of a problem', async () => `/versions?problem=${problems[0]}`, 100, 100],
];

test.each(shown)('%s reads what it shows of one owner', async (_name, path, rows, pages) => {
  const address = await path();
  const statements = await recorded.readsDuring(() => get(address));
  const efforts: Effort[] = [];
  for (const statement of statements) efforts.push(await effortOf(api.db, statement));
  const told = efforts.map(
    (effort) => `${effort.rows} rows, ${effort.pages} pages: ${effort.text}`,
  );
  const sum = (of: 'rows' | 'pages') => efforts.reduce((total, effort) => total + effort[of], 0);
  const mostRows = typeof rows === 'number' ? rows : rows();
  expect(sum('rows'), told.join('\n')).toBeLessThan(mostRows);
  expect(sum('pages'), told.join('\n')).toBeLessThan(pages);
});

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
  expect(ofOwner.map(({ sql }) => sql.slice(0, 17))).toEqual(['insert into "run"']);

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

async function get<T>(path: string): Promise<T> {
  const { status, body } = await candidate.get(path);
  expect(status, path).toBe(200);
  return body as T;
}
