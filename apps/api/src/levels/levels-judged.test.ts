import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssessmentDrafts, Report, Run, SubmissionGrowth } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

const slug = 'parcel-wall';
const file = join(import.meta.dirname, '../../../../problems', slug, 'reference.ts');

let api: TestApi;
let reference: string;
/** How many hidden tests each level has. */
let tests: number[];
beforeAll(async () => {
  api = await startTestApi({ worker: true });
  reference = await readFile(file, 'utf8');
  tests = api.deps.catalogue.get(slug, 4)?.levels.map((one) => one.hiddenTestCount) ?? [];
});
afterAll(() => api.stop());

async function judged(candidate: Candidate, code: string, problem = slug): Promise<Run> {
  const { id } = await candidate.submit(problem, code);
  let run: Run | null = null;
  await expect
    .poll(
      async () => {
        run = (await candidate.client.get<Run>(`/runs/${id}`)).body;
        return run.state;
      },
      { timeout: 60_000, interval: 100 },
    )
    .toBe('done');
  if (run === null) throw new Error('Nothing was judged.');
  return run;
}

test('a worker judges up to the open level, opens the next, and judges drafts by the level of their time', {
  timeout: 120_000,
}, async () => {
  const candidate = await Candidate.started(api, { preset: 'four-levels', problems: [slug] });
  // It has none of the methods of later levels, and is right without them.
  const levelOne = reference.replace(/\n {2}free\([\s\S]*?(?=\n {2}storeUntil)/, '\n');
  expect(levelOne).not.toContain('largest');
  await candidate.save(slug, levelOne);
  candidate.passMinutes(1);
  const [one = 0, two = 0] = tests;
  expect(await judged(candidate, levelOne)).toMatchObject({ verdict: 'accepted', passed: one });
  candidate.passMinutes(1);
  // Without what the second level asks for.
  const lacking = await judged(candidate, levelOne);
  expect(lacking).toMatchObject({ passed: one, total: one + two, levelTests: [one, two] });
  await candidate.save(slug, reference, { baseRevision: 1 });
  candidate.passMinutes(1);
  await candidate.finish('coding');

  let drafts: AssessmentDrafts | null = null;
  await expect
    .poll(
      async () => {
        const path = `/assessments/${candidate.id}/drafts`;
        drafts = (await candidate.client.get<AssessmentDrafts>(path)).body;
        return drafts.problems.map(({ background }) => background.state);
      },
      { timeout: 60_000, interval: 200 },
    )
    .toEqual(['done']);
  const total = tests.reduce((sum, count) => sum + count, 0);
  const outcomes = (passed: number) => 'p'.repeat(passed).padEnd(total, '-');
  expect((drafts as AssessmentDrafts | null)?.problems[0]).toMatchObject({
    tests: total,
    drafts: [{ outcomes: outcomes(one) }, { outcomes: outcomes(one + two), passed: one + two }],
  });
  const report = (await candidate.client.get<Report>(`/assessments/${candidate.id}/report`)).body;
  const [lane] = report.timeline;
  expect(lane?.submissions.map((sent) => sent.total)).toEqual([total, total]);

  // Its inputs call the methods of all levels.
  await expect
    .poll(
      async () => {
        const path = `/submissions/${lacking.id}/growth`;
        return (await candidate.client.get<SubmissionGrowth>(path)).body.unavailable;
      },
      { timeout: 60_000, interval: 200 },
    )
    .toBe('Growth is measured where all levels are open.');
});
