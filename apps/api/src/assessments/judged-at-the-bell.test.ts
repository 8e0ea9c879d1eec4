import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Run } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { anHour, Candidate, medium } from './testing/candidate.ts';

const problem = join(import.meta.dirname, '..', '..', '..', '..', 'problems', medium);

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ worker: true });
});
afterAll(() => api.stop());

test('a worker judges what the bell has made: the last run counts, the draft informs', async () => {
  const right = await readFile(join(problem, 'submissions', 'accepted', 'two-pointers.ts'), 'utf8');
  const starter = api.deps.catalogue.get(medium)?.starterCode.typescript;
  const candidate = await Candidate.started(api, anHour('strict'));
  const ran = await candidate.run(medium, right);
  const state = async () => (await candidate.client.get<Run>(`/runs/${ran.id}`)).body.verdict;
  await expect.poll(state, { timeout: 20_000 }).toBe('accepted');
  await candidate.save(medium, `${starter}// still nothing in it`);
  candidate.passMinutes(70);
  const pending = async () => (await candidate.report()).pending;
  await expect.poll(pending, { timeout: 20_000 }).toBe(false);
  const [result] = (await candidate.report()).problems;
  const total = result?.total ?? 0;
  expect(result?.counted).toMatchObject({ origin: 'last-run', verdict: 'accepted', passed: total });
  expect(result?.bell).toMatchObject({ origin: 'bell', total });
  expect(result?.bell?.passed).toBeLessThan(total);
  expect(result?.tests.every(({ verdict }) => verdict === 'accepted')).toBe(true);
});
