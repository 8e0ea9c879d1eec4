import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApproachReview, SubmissionGrowth } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anHour, Candidate, medium, refusal } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

const file = join(
  import.meta.dirname,
  '../../../../problems',
  medium,
  'submissions/accepted/two-pointers.ts',
);

let api: TestApi;
let code: string;
beforeAll(async () => {
  api = await startTestApi({ worker: true });
  code = await readFile(file, 'utf8');
});
afterAll(() => api.stop());

const growthOf = (candidate: Candidate, id: string) =>
  candidate.client.get<SubmissionGrowth>(`/submissions/${id}/growth`);

async function measured(candidate: Candidate, id: string): Promise<SubmissionGrowth> {
  let growth: SubmissionGrowth | null = null;
  await expect
    .poll(
      async () => {
        growth = (await growthOf(candidate, id)).body;
        return growth.background?.state;
      },
      { timeout: 120_000, interval: 300 },
    )
    .toBe('done');
  if (growth === null) throw new Error('Nothing was measured.');
  return growth;
}

test('growth is measured after an assessment, held against what was written, and said of nobody else’s', {
  timeout: 180_000,
}, async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  const { id } = await candidate.submit(medium, code);
  expect(await growthOf(candidate, id)).toMatchObject(refusal(423, 'LOCKED'));
  const asked = await candidate.client.post(`/submissions/${id}/growth`, {});
  expect(asked).toMatchObject(refusal(423, 'LOCKED'));
  await candidate.finish('coding');
  await candidate.explain(medium, 'Two pointers, because both ends only move on.');
  expect(await growthOf(candidate, id)).toMatchObject(refusal(423, 'LOCKED'));
  await candidate.finish('approach');

  const { wrote, axes, unavailable } = await measured(candidate, id);
  expect({ wrote, unavailable, names: axes.map(({ name }) => name) }).toEqual({
    wrote: 'O(n)',
    unavailable: null,
    names: ['n'],
  });
  const [axis] = axes;
  const sizes = axis?.sizes.map(({ size }) => size) ?? [];
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(axis?.sizes.at(-1)?.referenceMs).toBeGreaterThan(0);
  // However busy the machine: what is right is never spoken against.
  expect(['agrees', 'open']).toContain(axis?.stated?.kind);
  // Done once, it is not done again.
  await candidate.client.post(`/submissions/${id}/growth`, {});
  expect((await growthOf(candidate, id)).body.background?.state).toBe('done');

  const other = await Candidate.arrive(api);
  expect(await growthOf(other, id)).toMatchObject(refusal(404, 'NOT_FOUND'));
  const meant = await other.client.post(`/submissions/${id}/growth`, {});
  expect(meant).toMatchObject(refusal(404, 'NOT_FOUND'));
});

test('in practice it is measured when it is asked for', async () => {
  const candidate = await Candidate.arrive(api);
  const sent = await candidate.client.post<{ id: string }>('/runs', {
    kind: 'submission',
    problem: medium,
    language: 'typescript',
    code,
  });
  const { id } = sent.body;
  expect((await growthOf(candidate, id)).body).toMatchObject({ background: null, axes: [] });
  const asked = await candidate.client.post<SubmissionGrowth>(`/submissions/${id}/growth`, {});
  expect(asked).toMatchObject({ status: 202, body: { wrote: null } });
  expect(asked.body.background).not.toBeNull();
});

test('an approach is graded by whoever wrote it, after the assessment', async () => {
  const candidate = await Candidate.started(api, anHour('strict'));
  const path = () => `/assessments/${candidate.id}/approach/${medium}/review`;
  expect(await candidate.client.get(path())).toMatchObject(refusal(423, 'LOCKED'));
  await candidate.finish('coding');
  await candidate.explain(medium, 'Two pointers, because both ends only move on.');
  await candidate.finish('approach');

  const ticks = ({ grades }: ApproachReview) =>
    grades.filter(({ ticked }) => ticked).map(({ point }) => point);
  const proposed = await candidate.client.get<ApproachReview>(path());
  expect(ticks(proposed.body)).toEqual(['idea', 'correctness', 'time', 'space']);
  expect(proposed.body.savedAtMs).toBeNull();
  const saved = await candidate.client.put<ApproachReview>(path(), { ticked: ['idea', 'idea'] });
  expect(ticks(saved.body)).toEqual(['idea']);
  const again = await candidate.client.get<ApproachReview>(path());
  expect(ticks(again.body)).toEqual(['idea']);
  expect(again.body.savedAtMs).not.toBeNull();
  // None at all is a grade as well.
  await candidate.client.put(path(), { ticked: [] });
  expect(ticks((await candidate.client.get<ApproachReview>(path())).body)).toEqual([]);

  const other = await Candidate.arrive(api);
  expect(await other.client.get(path())).toMatchObject(refusal(404, 'NOT_FOUND'));
  expect(await other.client.put(path(), { ticked: [] })).toMatchObject(refusal(404, 'NOT_FOUND'));
  const nowhere = await candidate.client.get(
    `/assessments/${candidate.id}/approach/no-such-problem/review`,
  );
  expect(nowhere).toMatchObject(refusal(404, 'NOT_FOUND'));
});
