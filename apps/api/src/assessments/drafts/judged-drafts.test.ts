import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssessmentDrafts } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { anHour, Candidate, medium, refusal } from '../testing/candidate.ts';

const submissionsDir = join(import.meta.dirname, '../../../../../problems', medium, 'submissions');

let api: TestApi;
let right: string;
let wrong: string;
beforeAll(async () => {
  api = await startTestApi({ worker: true });
  right = await firstOf('accepted');
  wrong = await firstOf('wrong_answer');
});
afterAll(() => api.stop());

async function firstOf(kind: string): Promise<string> {
  const file = (await readdir(join(submissionsDir, kind))).find((name) => name.endsWith('.ts'));
  return readFile(join(submissionsDir, kind, file ?? 'none'), 'utf8');
}

const draftsOf = (candidate: Candidate) =>
  candidate.client.get<AssessmentDrafts>(`/assessments/${candidate.id}/drafts`);

/** Asks until all is judged, as the page does. */
async function judged(candidate: Candidate): Promise<AssessmentDrafts> {
  let drafts: AssessmentDrafts | null = null;
  await expect
    .poll(
      async () => {
        drafts = (await draftsOf(candidate)).body;
        return drafts.problems.map(({ background }) => background.state);
      },
      { timeout: 60_000, interval: 200 },
    )
    .toEqual(['done']);
  if (drafts === null) throw new Error('There are no drafts.');
  return drafts;
}

test('after the bell every draft has been judged, and the right one is known', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  const texts = [wrong, `${wrong}\nconst = 1;`, right, right, `// again\n${wrong}`];
  for (const [at, code] of texts.entries()) {
    candidate.passMinutes(5);
    await candidate.save(medium, code, { baseRevision: at });
  }
  expect(await draftsOf(candidate)).toMatchObject(refusal(423, 'LOCKED'));
  await candidate.finish('coding');
  expect(await draftsOf(candidate)).toMatchObject(refusal(423, 'LOCKED'));
  await candidate.finish('approach');

  const { codingSeconds, problems } = await judged(candidate);
  const [problem] = problems;
  const total = problem?.tests ?? 0;
  expect(codingSeconds).toBeGreaterThanOrEqual(5 * 5 * 60);
  expect(problem).toMatchObject({ saved: 5, background: { done: 4, total: 4 }, unavailable: null });
  const passed = problem?.drafts.map((draft) => [Math.floor(draft.atSeconds / 60), draft.passed]);
  const wrongRate = problem?.drafts[0]?.passed ?? -1;
  expect(wrongRate).toBeLessThan(total);
  expect(passed).toEqual([
    [5, wrongRate],
    [10, null],
    [15, total],
    [25, wrongRate],
  ]);
  expect(problem?.drafts[2]?.outcomes).toBe('p'.repeat(total));
  expect(problem?.open).toEqual([{ fromSeconds: 0, toSeconds: codingSeconds }]);
});

test('nobody sees another owner’s drafts, and before the start there are none', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  const other = await Candidate.arrive(api);
  const asked = await other.client.get(`/assessments/${candidate.id}/drafts`);
  expect(asked).toMatchObject(refusal(404, 'NOT_FOUND'));
  await candidate.finish('coding');
  await candidate.finish('approach');
  await candidate.setUp(anHour('strict'));
  expect(await draftsOf(candidate)).toMatchObject(refusal(409, 'CONFLICT'));
});

test('an assessment from before drafts were judged has them judged when somebody looks', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  await candidate.save(medium, wrong);
  await candidate.finish('coding');
  await candidate.finish('approach');
  await judged(candidate);
  await api.db.deleteFrom('background_task').execute();
  await api.db.deleteFrom('judged_draft').execute();
  const { problems } = await judged(candidate);
  expect(problems[0]).toMatchObject({
    saved: 1,
    background: { done: 1 },
    drafts: [{ revision: 1 }],
  });
});

test('what failed by a fault of ours is told with its id, and begun again when somebody looks an hour later', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  await candidate.save(medium, wrong);
  await candidate.finish('coding');
  await candidate.finish('approach');
  await judged(candidate);
  await api.db.deleteFrom('judged_draft').execute();
  const { finished_at } = await api.db
    .selectFrom('assessment')
    .select('finished_at')
    .where('id', '=', candidate.id)
    .executeTakeFirstOrThrow();
  await api.db
    .updateTable('background_task')
    .set({ state: 'failed', error_id: 'ab12', finished_at })
    .where('assessment_id', '=', candidate.id)
    .execute();
  const failed = { background: { state: 'failed', errorId: 'ab12' }, drafts: [] };
  expect((await draftsOf(candidate)).body.problems).toMatchObject([failed]);
  candidate.passMinutes(59);
  expect((await draftsOf(candidate)).body.problems).toMatchObject([failed]);
  candidate.passMinutes(1);
  const { problems } = await judged(candidate);
  expect(problems).toMatchObject([{ drafts: [{ revision: 1 }] }]);
});

test('what was judged, and what is to be, goes with its assessment', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  await candidate.save(medium, wrong);
  await candidate.finish('coding');
  await candidate.finish('approach');
  await judged(candidate);
  await api.db.deleteFrom('assessment').where('id', '=', candidate.id).execute();
  for (const table of ['background_task', 'judged_draft'] as const) {
    const rows = await api.db
      .selectFrom(table)
      .selectAll()
      .where('assessment_id', '=', candidate.id)
      .execute();
    expect(rows).toEqual([]);
  }
});
