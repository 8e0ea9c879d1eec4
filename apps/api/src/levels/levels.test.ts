import type { Assessment, Problem, Run, Verdict } from '@dryrun/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Candidate, refusal } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';

const slug = 'parcel-wall';
const setUp = { preset: 'four-levels', problems: [slug] };
const code = 'export class ParcelWall {}';

let api: TestApi;
/** How many hidden tests each level has. */
let tests: number[];
beforeAll(async () => {
  api = await startTestApi();
  tests = api.deps.catalogue.get(slug, 4)?.levels.map((one) => one.hiddenTestCount) ?? [];
});
afterAll(() => api.stop());

const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
const upTo = (level: number) => tests.slice(0, level);

/** Ends a run as the worker would: all tests passed but the last so many. */
async function judge({ id, total }: Run, failing = 0): Promise<void> {
  const verdicts = Array.from(
    { length: total },
    (_, at): Verdict => (at < total - failing ? 'accepted' : 'wrong-answer'),
  );
  await writeTests(api.db, id, verdicts);
  await writeVerdict(api.db, id, failing === 0 ? 'accepted' : 'wrong-answer', total - failing);
}

const openings = (run: string) =>
  api.db.selectFrom('level_opening').select('level').where('run_id', '=', run).execute();

const problemOf = (assessment: Assessment): Problem | undefined => assessment.problems[0]?.problem;
const openOf = (problem: Problem | undefined) => problem?.levels?.open.length;

describe('in an assessment', () => {
  let candidate: Candidate;
  beforeEach(async () => {
    candidate = await Candidate.started(api, setUp);
  });

  test('it begins at the first level, of which alone anything is told', async () => {
    const problem = problemOf(await candidate.look());
    expect(problem?.levels?.total).toBe(4);
    expect(problem?.levels?.open.map(({ methods }) => methods)).toEqual([['store', 'fetch']]);
    expect(problem?.hiddenTestCount).toBe(tests[0]);
    expect(problem?.starterCode.typescript).not.toContain('largest');
  });

  test('the next opens with the verdict that passes all so far, and its tests are judged from then on', async () => {
    const first = await candidate.submit(slug, code);
    expect(first).toMatchObject({ total: tests[0], levelTests: upTo(1) });
    const beside = await candidate.submit(slug, `${code}\n`);
    await judge(first, 1);
    expect(openOf(problemOf(await candidate.look()))).toBe(1);
    await judge(beside);
    const problem = problemOf(await candidate.look());
    expect(openOf(problem)).toBe(2);
    expect(problem?.levels?.open[1]?.addedCode.typescript).toContain('largest(');
    const second = await candidate.submit(slug, code);
    expect(second).toMatchObject({ total: sum(upTo(2)), levelTests: upTo(2) });
  });

  test('what was sent before a level opened is judged without it, and opens none a second time', async () => {
    const [one, two] = [await candidate.submit(slug, code), await candidate.submit(slug, code)];
    await judge(one);
    await judge(two);
    expect([await openings(one.id), await openings(two.id)]).toEqual([[{ level: 2 }], []]);
    const { submissions } = (await candidate.look()).problems[0] ?? {};
    expect(submissions?.map(({ levelTests }) => levelTests)).toEqual([upTo(1), upTo(1)]);
  });

  test('a run on the samples has those of the open levels, own input their methods', async () => {
    const samples = api.deps.catalogue.get(slug)?.samples.length;
    expect(await candidate.run(slug, code)).toMatchObject({ total: samples, levelTests: null });
    const own = { kind: 'custom', problem: slug, code, language: 'typescript' };
    const later = { ...own, assessment: candidate.id, customInput: '[[3]]\n[["largest", 2]]' };
    const refused = await candidate.client.post<{ message: string }>('/runs', later);
    expect(refused).toMatchObject(refusal(400, 'BAD_REQUEST'));
    await judge(await candidate.submit(slug, code));
    expect((await candidate.client.post('/runs', later)).status).toBe(202);
  });

  test('at the bell all stay as they are: what is judged afterwards opens none', async () => {
    const late = await candidate.submit(slug, code);
    await candidate.finish('coding');
    await judge(late);
    expect(await openings(late.id)).toEqual([]);
  });

  test('the report counts the tests of all levels, and the last submission, whatever it lost', async () => {
    await judge(await candidate.submit(slug, code));
    await judge(await candidate.submit(slug, code), 2);
    await candidate.finish('coding');
    const report = await candidate.report();
    const [problem] = report.problems;
    const passed = sum(upTo(2)) - 2;
    expect(problem).toMatchObject({ total: sum(tests), levelTests: tests });
    expect(problem?.counted).toMatchObject({ passed, total: sum(tests), levelTests: upTo(2) });
    expect(problem?.counted?.cells.filter((cell) => cell === 'not-run')).toHaveLength(
      sum(tests) - sum(upTo(2)),
    );
    expect(problem?.tests).toHaveLength(sum(tests));
    expect(report.assessment.problems[0]).toMatchObject({
      total: sum(tests),
      result: { passed, total: sum(tests) },
    });
  });

  test('what the bell submits is judged on the levels that had opened', async () => {
    await judge(await candidate.submit(slug, code));
    await candidate.save(slug, `${code} // and more`);
    await candidate.finish('coding');
    const { bell_run_id } = await api.db
      .selectFrom('assessment_problem')
      .select('bell_run_id')
      .where('assessment_id', '=', candidate.id)
      .executeTakeFirstOrThrow();
    const made = await api.db
      .selectFrom('run')
      .select(['total', 'level_tests', 'all_tests'])
      .where('id', '=', bell_run_id)
      .executeTakeFirst();
    expect(made).toEqual({ total: sum(upTo(2)), level_tests: upTo(2), all_tests: sum(tests) });
  });

  test('its levels open nowhere else, and not for anybody else', async () => {
    const { client } = candidate;
    expect(await client.put(`/practice/${slug}/levels/2`, {})).toMatchObject(
      refusal(409, 'CONFLICT'),
    );
    await judge(await candidate.submit(slug, code));
    const other = await Candidate.arrive(api);
    const { body } = await other.client.get<Problem>(`/problems/${slug}`);
    expect(openOf(body)).toBe(1);
  });
});

describe('in practice', () => {
  const practise = async (candidate: Candidate) => {
    const sent = { kind: 'submission', problem: slug, code, language: 'typescript' };
    return (await candidate.client.post<Run>('/runs', sent)).body;
  };
  const look = async (candidate: Candidate) =>
    (await candidate.client.get<{ problem: Problem }>(`/practice/${slug}`)).body.problem;

  test('levels open in the same way', async () => {
    const candidate = await Candidate.arrive(api);
    const run = await practise(candidate);
    expect(run).toMatchObject({ total: tests[0], levelTests: upTo(1) });
    await judge(run);
    expect(openOf(await look(candidate))).toBe(2);
    expect(await practise(candidate)).toMatchObject({ levelTests: upTo(2) });
  });

  test('or because one wants it, one after the other', async () => {
    const candidate = await Candidate.arrive(api);
    const open = (level: number) =>
      candidate.client.put<Problem>(`/practice/${slug}/levels/${level}`, {});
    expect(await open(3)).toMatchObject(refusal(404, 'NOT_FOUND'));
    expect(openOf((await open(2)).body)).toBe(2);
    expect(openOf((await open(2)).body)).toBe(2);
    expect(openOf((await open(3)).body)).toBe(3);
    expect(openOf((await open(4)).body)).toBe(4);
    expect(await open(5)).toMatchObject(refusal(404, 'NOT_FOUND'));
    expect(await practise(candidate)).toMatchObject({ levelTests: tests });
    expect(await candidate.client.put('/practice/cold-box/levels/2', {})).toMatchObject(
      refusal(404, 'NOT_FOUND'),
    );
  });

  test('it is solved when all levels are', async () => {
    const candidate = await Candidate.arrive(api);
    const status = async () => {
      const { body } = await candidate.client.get<{ slug: string; status: string }[]>('/problems');
      return body.find((one) => one.slug === slug)?.status;
    };
    await judge(await practise(candidate));
    expect(await status()).toBe('tried');
    for (let level = 2; level <= 4; level++) await judge(await practise(candidate));
    expect(await status()).toBe('solved');
  });
});

describe('presets', () => {
  test.each([
    ['four-levels', 4, 4],
    ['in-parts', 3, 6],
  ])('%s draws one problem with so many levels', async (preset, least, most) => {
    const candidate = await Candidate.started(api, { preset });
    const { problems, timeoutRule } = await candidate.look();
    expect(timeoutRule).toBe('strict');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.problem.levels?.total).toBeGreaterThanOrEqual(least);
    expect(problems[0]?.problem.levels?.total).toBeLessThanOrEqual(most);
  });

  test('four questions rise, have no levels, and the best submission counts', async () => {
    const candidate = await Candidate.started(api, { preset: 'four-questions' });
    const { problems, timeoutRule } = await candidate.look();
    expect(timeoutRule).toBe('best');
    expect(problems.map(({ problem }) => problem.difficulty)).toEqual([
      ...['easy', 'medium', 'medium', 'hard'],
    ]);
    expect(problems.every(({ problem }) => problem.levels === null)).toBe(true);
  });

  test('others have none, not even when it is chosen', async () => {
    const candidate = await Candidate.arrive(api);
    const choices = { preset: 'classic', editorMode: 'standard', language: 'typescript' };
    const chosen = { ...choices, problems: [slug, 'cold-box'] };
    const refused = await candidate.client.post('/assessments', chosen);
    expect(refused).toMatchObject(refusal(400, 'BAD_REQUEST', /has 4 levels/));
  });
});
