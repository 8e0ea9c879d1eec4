import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Assessment, AssessmentProblem, ErrorBody, Run } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate, medium, refusal } from '../../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';

const presetsFile = join(tmpdir(), `dryrun-sql-section-${process.pid}.json`);
const sections = (problems: string[]) => [{ kind: 'sql', minutes: 30, settings: { problems } }];
const presets = [
  { id: 'chosen', name: 'Chosen', sections: sections(['mist-nets', 'free-lockers']) },
  { id: 'a-program', name: 'A program', sections: sections([medium]) },
];

let api: TestApi;
beforeAll(async () => {
  await writeFile(presetsFile, JSON.stringify(presets));
  api = await startTestApi({ presetsFile });
  await offer('python');
  await offer('sql');
});
afterAll(async () => {
  await api.stop();
  await rm(presetsFile);
});

/** What a worker tells of a language: that it is there, or why it is not. */
async function offer(id: string, reason: string | null = null): Promise<void> {
  const told = { available: reason === null, reason };
  await api.db
    .insertInto('language')
    .values({ id, name: id, version: '1', position: 99, starting: false, ...told })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(told))
    .execute();
}

const open = { editorMode: undefined, language: undefined };
const query = 'select 1';

/** Saves, runs and submits in the language of the problem. */
const inSql = { language: 'sql' };
const send = <T = ErrorBody>(candidate: Candidate, kind: string, problem: string, code = query) =>
  candidate.client.post<T>('/runs', {
    ...{ kind, problem, code, assessment: candidate.id, ...inSql },
  });
const slugsOf = ({ problems }: Pick<Assessment, 'problems'>) =>
  problems.map(({ problem }) => problem.slug);

test('a data screen: queries first, programs about data afterwards, and nothing of these before', async () => {
  const candidate = await Candidate.arrive(api);
  await candidate.setUp({ preset: 'data-screen', ...open });
  const inQueries = await candidate.start();
  expect(inQueries).toMatchObject({ section: 'sql', editorMode: 'plain', language: 'python' });
  const asked = inQueries.problems.map(({ section, language, problem }) => [
    ...[section, language, problem.asksFor, problem.difficulty],
  ]);
  expect(asked).toEqual([
    ['sql', 'sql', 'query', 'medium'],
    ['sql', 'sql', 'query', 'medium'],
  ]);
  const later = await api.db
    .selectFrom('assessment_problem')
    .select('problem')
    .where('assessment_id', '=', candidate.id)
    .where('section', '=', 'coding')
    .executeTakeFirstOrThrow();
  const seen = await Promise.all(
    [
      '/overview',
      '/assessments',
      '/review?zone=UTC',
      '/progress?zone=UTC',
      `/assessments/${candidate.id}`,
    ].map(async (path) => (await candidate.client.get(path)).body),
  );
  expect(JSON.stringify(seen)).not.toContain(later.problem);
  expect(await candidate.save(later.problem, 'x', { language: 'python' })).toMatchObject(
    refusal(409, 'CONFLICT', /coding section has not begun/),
  );

  const [first = '', second = ''] = slugsOf(inQueries);
  await candidate.expect(200, candidate.save(first, query, inSql));
  expect(await candidate.save(first, query)).toMatchObject(
    refusal(400, 'BAD_REQUEST', /Choose one of sql/),
  );
  await candidate.expect(202, send(candidate, 'samples', first));
  await candidate.expect(202, send(candidate, 'submission', second));

  const inCode = await candidate.finish('sql');
  expect(inCode.section).toBe('coding');
  expect(slugsOf(inCode)).toEqual([first, second, later.problem]);
  const program = inCode.problems[2] as AssessmentProblem;
  expect(program).toMatchObject({ section: 'coding', language: 'python' });
  expect(api.deps.catalogue.get(later.problem)?.topics).toContain('data');
  expect(await candidate.save(first, 'select 2', { ...inSql, baseRevision: 1 })).toMatchObject(
    refusal(409, 'SECTION_ENDED'),
  );
  expect(await send(candidate, 'submission', second)).toMatchObject(refusal(409, 'SECTION_ENDED'));
  // Never submitted: the last run of the one, what was submitted of the other.
  expect(inCode.problems.map(({ counts }) => counts?.origin ?? null)).toEqual([
    'last-run',
    'candidate',
    null,
  ]);

  candidate.passMinutes(20);
  expect((await candidate.look()).state).toBe('finished');
  const report = await candidate.report();
  expect(report.problems.map(({ section }) => section)).toEqual(['sql', 'sql', 'coding']);
  expect(report.sections).toMatchObject([{ kind: 'sql' }, { kind: 'coding' }]);
  expect(report.timeline.map(({ section }) => section)).toEqual(['sql', 'sql', 'coding']);
});

test('the bell of a section in SQL takes the draft of nothing else, and its drafts are judged', async () => {
  const candidate = await Candidate.started(api, { preset: 'data-screen', ...open });
  const [first = '', second = ''] = slugsOf(await candidate.look());
  await candidate.expect(200, candidate.save(first, query, inSql));
  candidate.passMinutes(40);
  expect((await candidate.look()).section).toBe('coding');
  const runs = await api.db
    .selectFrom('run')
    .select(['problem', 'origin', 'language'])
    .where('assessment_id', '=', candidate.id)
    .execute();
  expect(runs).toEqual([{ problem: first, origin: 'bell', language: 'sql' }]);
  const tasks = await api.db
    .selectFrom('background_task')
    .select('problem')
    .where('assessment_id', '=', candidate.id)
    .where('kind', '=', 'drafts')
    .execute();
  expect(tasks.map(({ problem }) => problem).sort()).toEqual([first, second].sort());
});

test('chosen queries are there in their order; hidden data sets and grids stay hidden; nobody else may look', async () => {
  const candidate = await Candidate.arrive(api);
  await candidate.setUp({ preset: 'chosen', ...open });
  const started = await candidate.start();
  expect(slugsOf(started)).toEqual(['mist-nets', 'free-lockers']);

  const { id } = candidate;
  const stranger = await api.guest();
  const nobody = refusal(404, 'NOT_FOUND');
  const text = { code: query, baseRevision: 0, tab: 'a', ...inSql };
  const of = { problem: 'mist-nets', assessment: id, kind: 'samples', code: query, ...inSql };
  for (const answer of [
    stranger.get(`/assessments/${id}`),
    stranger.get(`/assessments/${id}/sections/sql`),
    stranger.put(`/assessments/${id}/drafts/mist-nets`, text),
    stranger.post('/runs', of),
    stranger.post(`/assessments/${id}/finish`, { section: 'sql' }),
  ]) {
    expect(await answer).toMatchObject(nobody);
  }

  // What one's query is held against, of a hidden data set, is nowhere as long as it runs.
  const folder = join(import.meta.dirname, ...Array(5).fill('..'), 'problems', 'mist-nets');
  const hidden = JSON.parse(await readFile(join(folder, 'tests', 'expected.json'), 'utf8'));
  const submitted = await candidate.expect(202, send<Run>(candidate, 'submission', 'mist-nets'));
  const paths = [
    `/assessments/${id}`,
    `/assessments/${id}/sections/sql`,
    `/runs/${submitted.body.id}`,
    `/submissions/${submitted.body.id}`,
    '/problems/mist-nets',
    '/practice/mist-nets',
  ];
  const answers = await Promise.all(paths.map((path) => candidate.client.get(path)));
  const told = JSON.stringify(answers.map(({ body }) => body));
  const names = new Set(
    (JSON.stringify(hidden).match(/"[A-Z][a-z]+ [A-Z][a-z]+ \d+"/g) ?? []).filter(
      (name) => !JSON.stringify(started.problems.map(({ problem }) => problem)).includes(name),
    ),
  );
  expect(names.size).toBeGreaterThan(5);
  expect([...names].filter((name) => told.includes(name))).toEqual([]);
  expect(await candidate.client.get(`/submissions/${submitted.body.id}/tests/0`)).toMatchObject(
    refusal(423, 'LOCKED'),
  );
});

test.each([
  [
    'a program for queries',
    { preset: 'a-program', ...open },
    /asks for a program, which is for a coding section/,
  ],
  [
    'a query for programs',
    { preset: 'classic', problems: ['mist-nets', medium] },
    /mist-nets asks for a query, which is for a section in SQL/,
  ],
])('refuses %s, and says what to choose', async (_, setUp, sentence) => {
  const candidate = await Candidate.arrive(api);
  const usual = { editorMode: 'plain', language: 'python' };
  const answer = await candidate.client.post('/assessments', { ...usual, ...setUp });
  expect(answer).toMatchObject(refusal(400, 'BAD_REQUEST', sentence));
});

test('without a server for queries nothing with them is set up or started', async () => {
  const candidate = await Candidate.arrive(api);
  await candidate.setUp({ preset: 'chosen', ...open });
  await offer('sql', 'The package is not installed. Run npm ci without --omit=optional.');
  const refused = refusal(503, 'SERVICE_UNAVAILABLE', /cannot be asked here.*npm ci/);
  expect(await candidate.client.post(`/assessments/${candidate.id}/start`)).toMatchObject(refused);
  const again = { preset: 'data-screen', language: 'python' };
  expect(await candidate.client.post('/assessments', again)).toMatchObject(refused);
  await offer('sql');
  expect((await candidate.start()).section).toBe('sql');
});
