import type { ErrorBody, Progress, Run } from '@dryrun/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate, hard, medium } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const code = 'function solve() {}';

/** Tests of the run: so many passed, the others beyond the limit of time. */
async function judge(run: Run, passed: number): Promise<void> {
  const lost = Array<'time-limit-exceeded'>(run.total - passed).fill('time-limit-exceeded');
  await writeTests(api.db, run.id, [...Array<'accepted'>(passed).fill('accepted'), ...lost]);
  await writeVerdict(api.db, run.id, lost[0] ?? 'accepted', passed);
}

async function progressOf(candidate: Candidate, query = ''): Promise<Progress> {
  return (await candidate.expect<Progress>(200, candidate.client.get(`/progress${query}`))).body;
}

test('somebody new has weeks and nothing in them', async () => {
  const candidate = await Candidate.arrive(api);
  const progress = await progressOf(candidate, '?weeks=4&zone=Europe/Zagreb');
  expect(progress).toMatchObject({
    ...{ problems: {}, assessments: [], practice: [] },
    ...{ assessmentCount: 0, pending: 0, leftOut: 0 },
  });
  const wall = progress.weeks.map(({ startsAtMs }) =>
    new Date(startsAtMs).toLocaleString('en-GB', {
      ...{ timeZone: 'Europe/Zagreb', weekday: 'short', hour: '2-digit', minute: '2-digit' },
    }),
  );
  expect(wall).toEqual(Array(4).fill('Mon 00:00'));
});

test('an assessment, problem by problem: what counted, minutes on it, minutes after the best', async () => {
  const candidate = await Candidate.started(api, { problems: [medium, hard] });
  candidate.passMinutes(10);
  await candidate.save(medium, code);
  candidate.passMinutes(8);
  const right = await candidate.submit(medium, code);
  await judge(right, right.total);
  candidate.passMinutes(12);
  const better = await candidate.submit(hard, code);
  await judge(better, 7);
  candidate.passMinutes(20);
  const worse = await candidate.submit(hard, code);
  candidate.passMinutes(5);
  await candidate.finish('coding');
  await candidate.finish('approach');

  // The last submission counts and is not judged yet: nothing is said before it is.
  expect(await progressOf(candidate)).toMatchObject({ pending: 1, assessmentCount: 1 });
  await judge(worse, 4);
  const { assessments, problems, pending, weeks } = await progressOf(candidate);
  expect(pending).toBe(0);
  expect(assessments.map(({ id }) => id)).toEqual([candidate.id]);
  const entries = assessments[0]?.problems ?? [];
  const shared = { language: 'typescript', restsOn: 'submissions' };
  expect(entries).toEqual([
    expect.objectContaining({
      ...{ ...shared, slug: medium },
      ...{ passed: right.total, total: right.total, limited: 0 },
    }),
    expect.objectContaining({
      ...{ ...shared, slug: hard, rightAfterMinutes: null },
      ...{ passed: 4, total: worse.total, limited: worse.total - 4 },
    }),
  ]);
  // On a Sunday evening the week in which it began is over by now.
  for (const { week, atMs } of assessments)
    expect(week).toBe(weeks.findLastIndex(({ startsAtMs }) => startsAtMs <= atMs));
  expect(problems).toEqual({
    [medium]: expect.objectContaining({ difficulty: 'medium', title: 'Tasting Flight' }),
    [hard]: expect.objectContaining({ difficulty: 'hard' }),
  });
  expect(problems[medium]?.topics).toContain('hash map');
  expect(entries[0]?.rightAfterMinutes).toBeCloseTo(18, 0);
  expect(entries[0]?.lostMinutes).toBe(0);
  expect(entries[1]?.lostMinutes).toBeCloseTo(25, 0);

  // Once every draft has been judged the best is looked for among them: the first of the hard problem.
  await api.db
    .insertInto('judged_draft')
    .columns(['draft_id', 'revision', 'assessment_id', 'problem', 'saved_at', 'outcomes'])
    .expression((eb) =>
      eb
        .selectFrom('draft')
        .innerJoin('assessment', 'assessment.id', 'draft.assessment_id')
        .where('assessment.id', '=', candidate.id)
        .select(['draft.id', 'draft.revision', 'assessment.id as assessment_id'])
        .select(eb.val(hard).as('problem'))
        .select(sql<Date>`started_at + interval '25 minutes'`.as('saved_at'))
        .select(eb.val('ppppppppww').as('outcomes')),
    )
    .execute();
  expect((await progressOf(candidate)).assessments).toEqual(assessments);
  await api.db
    .updateTable('background_task')
    .set({ state: 'done' })
    .where('assessment_id', '=', candidate.id)
    .execute();
  const drafted = (await progressOf(candidate)).assessments[0]?.problems ?? [];
  expect(drafted.map(({ restsOn }) => restsOn)).toEqual(['drafts', 'drafts']);
  expect(drafted[1]?.lostMinutes).toBeCloseTo(30, 0);

  // While another assessment has the problem, nobody is told what it is about.
  const { body } = await candidate.client.get<ErrorBody>('/progress?zone=Nowhere/Land');
  expect(body).toMatchObject({ code: 'BAD_REQUEST', data: { field: 'zone' } });
  await candidate.setUp({ problems: [medium, 'clinic-barge'] });
  await candidate.start();
  const during = await progressOf(candidate);
  const isAbout = (slug: string) => (during.problems[slug]?.topics ?? []).length > 0;
  expect([medium, hard].map(isAbout)).toEqual([false, true]);

  // Somebody else has nothing of it.
  expect((await progressOf(await Candidate.arrive(api))).assessments).toEqual([]);
});

test('practice: the best of each problem in each week, without minutes', async () => {
  const candidate = await Candidate.arrive(api);
  const practise = async (passed: number) => {
    const run = { kind: 'submission', problem: medium, language: 'typescript', code };
    const { body } = await candidate.client.post<Run>('/runs', run);
    await judge(body, passed);
    return body.total;
  };
  await practise(3);
  const total = await practise(9);
  await practise(5);
  candidate.passMinutes(7 * 24 * 60);
  await practise(6);
  const { practice, problems, weeks, assessments, assessmentCount } = await progressOf(candidate);
  expect([assessments, assessmentCount]).toEqual([[], 0]);
  expect(Object.keys(problems)).toEqual([medium]);
  expect(practice).toEqual([
    {
      ...{ slug: medium, language: 'typescript' },
      weeks: [
        { week: 6, passed: 9, total, atMs: expect.any(Number) },
        { week: 7, passed: 6, total, atMs: expect.any(Number) },
      ],
    },
  ]);
  for (const { week, atMs } of practice[0]?.weeks ?? [])
    expect(week).toBe(weeks.findLastIndex(({ startsAtMs }) => startsAtMs <= atMs));
  // Older than what is asked for.
  expect((await progressOf(candidate, '?weeks=1')).practice[0]?.weeks).toHaveLength(1);
});

test('a fault of ours is left out, and said', async () => {
  const candidate = await Candidate.started(api, { problems: [medium, hard] });
  const run = await candidate.submit(medium, code);
  await writeVerdict(api.db, run.id, 'judge-error', 0);
  await candidate.finish('coding');
  await candidate.finish('approach');
  const { assessments, leftOut } = await progressOf(candidate);
  expect(leftOut).toBe(1);
  // Of the other nothing was submitted: none of its tests passed.
  const told = assessments.flatMap(({ problems }) => problems);
  expect(told.map(({ slug, passed }) => [slug, passed])).toEqual([[hard, 0]]);
});
