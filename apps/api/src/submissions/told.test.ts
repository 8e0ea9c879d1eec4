import type {
  Assessment,
  AssessmentSummary,
  ListedSubmission,
  Overview,
  ProblemSummary,
  Submission,
  SubmissionCounts,
  VersionText,
} from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anHour, Candidate, medium, refusal } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const inDocument = { preset: 'phone-screen', editorMode: 'document', problems: [medium] };
const code = 'what stood there at the bell';

test.each([
  ['in a document', inDocument, 25, 'questions'],
  ['where the last draft counts', anHour('lenient'), 60, 'approach'],
] as const)(
  'what the bell submitted %s is told of when all has ended',
  async (_name, choices, minutes, last) => {
    const candidate = await Candidate.started(api, choices);
    const { client, id: assessment } = candidate;
    await candidate.save(medium, code);
    candidate.passMinutes(minutes);
    await candidate.look();
    const { id } = await api.db
      .selectFrom('run')
      .select('id')
      .where('assessment_id', '=', assessment)
      .executeTakeFirstOrThrow();
    await writeTests(api.db, id, ['accepted', 'wrong-answer']);
    await writeVerdict(api.db, id, 'wrong-answer', 1);

    const told = async () => {
      const get = async <T>(path: string) => (await client.get<T>(path)).body;
      const overview = await get<Overview>('/overview');
      const problems = await get<ProblemSummary[]>('/problems');
      const listed = await get<{ items: ListedSubmission[] }>('/submissions');
      const ofAssessments = await get<{ items: AssessmentSummary[] }>('/assessments');
      const { verdict, tests, cells } = await get<Submission>(`/submissions/${id}`);
      const version = await get<VersionText>(`/versions/${id}`);
      return {
        tried: overview.last14Days.problemsTried,
        failure: overview.last14Days.mostFrequentFailure,
        best: problems.find(({ slug }) => slug === medium)?.best,
        listed: listed.items.length,
        counted: (await get<SubmissionCounts>('/submission-counts')).submissions,
        result: ofAssessments.items[0]?.problems[0]?.result,
        alone: { verdict, tests: tests.length, cells: cells.slice(0, 2) },
        version: [version.code, version.passed, version.cells?.slice(0, 2)],
        run: (await client.get(`/runs/${id}`)).status,
        events: (await client.get(`/runs/${id}/events`)).status,
      };
    };

    expect(await told()).toEqual({
      ...{ tried: 0, failure: null, best: null, listed: 0, counted: 0, result: null },
      alone: { verdict: null, tests: 0, cells: ['queued', 'queued'] },
      version: [code, null, ['queued', 'queued']],
      ...{ run: 404, events: 404 },
    });
    expect(await client.get(`/submissions/${id}/tests/1`)).toMatchObject(refusal(423, 'LOCKED'));
    const { problems } = (await client.get<Assessment>(`/assessments/${assessment}`)).body;
    expect(problems[0]?.counts).toMatchObject({ id, state: 'queued', verdict: null });

    await candidate.finish(last);
    const seen = ['accepted', 'wrong-answer'];
    expect(await told()).toMatchObject({
      tried: 1,
      failure: { verdict: 'wrong-answer', tests: 1 },
      best: { passed: 1 },
      ...{ listed: 1, counted: 1, result: { passed: 1 } },
      alone: { verdict: 'wrong-answer', tests: 2, cells: seen },
      version: [code, 1, seen],
      ...{ run: 200, events: 200 },
    });
  },
);
