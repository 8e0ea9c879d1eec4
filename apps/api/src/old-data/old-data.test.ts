import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Assessment,
  AssessmentSummary,
  Overview,
  Report,
  Submission,
  SubmissionSummary,
  Version,
  VersionText,
} from '@dryrun/contract';
import { backUp, migrateDatabase, restore } from '@dryrun/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hard, medium } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';
import { recordHistory } from './record-history.ts';

const folder = join(import.meta.dirname, 'databases');
const files = readdirSync(folder).sort();

/**
 * `RECORD_OLD_DATA=NAME npx vitest run --config .config/vitest.config.ts apps/api/src/old-data` keeps a
 * database of today's version, for the versions that come. Those that are kept are never made again.
 */
const record = process.env.RECORD_OLD_DATA;

let api: TestApi;
let client: TestClient;
beforeAll(async () => {
  api = await startTestApi({ guests: 'auto', worker: record !== undefined });
  client = api.stranger();
});
afterAll(() => api.stop());

async function read<T>(path: string): Promise<T> {
  const { status, body } = await client.get<T>(path);
  expect(status, `${path}: ${JSON.stringify(body)}`).toBe(200);
  return body;
}

test.runIf(record)('a database of today is kept', { timeout: 240_000 }, async () => {
  await recordHistory(api);
  await backUp(api.databaseUrl, join(folder, `${record}.backup`), null);
});

test.skipIf(record).each(files)('%s shows what was done with it', async (file) => {
  await restore(api.databaseUrl, join(folder, file));
  await migrateDatabase(api.databaseUrl);
  // Whenever this is read, the assessment that ran when it was kept has ended long ago.
  api.passTime(5_000 * 24 * 60 * 60_000);
  const { items } = await read<{ items: AssessmentSummary[] }>('/assessments');
  expect(items.map(({ state }) => state)).toEqual(['finished', 'finished']);
  const [left, finished] = items as [AssessmentSummary, AssessmentSummary];

  const report = await read<Report>(`/assessments/${finished.id}/report`);
  expect(report.pending).toBe(false);
  expect(report.problems.map(({ slug }) => slug)).toEqual([medium, hard]);
  const [first, second] = report.problems;
  expect(first?.counted).toMatchObject({ verdict: 'accepted', number: 2, passed: first?.total });
  expect(first?.submissions.map(({ verdict }) => verdict)).toEqual(['accepted', 'wrong-answer']);
  expect(first?.approach).toMatchObject({ wordCount: 10, timeComplexity: 'O(n)' });
  expect(second?.counted?.verdict).toBe('wrong-answer');
  expect(second?.tests.filter(({ verdict }) => verdict !== 'accepted').length).toBeGreaterThan(0);
  expect(second?.draftAtBell).toBe('judged');
  expect(second?.bell?.origin).toBe('bell');
  expect(second?.approach.text).toBe('The dearest days first. Für jede Box höchstens zwei. 漢😀');
  expect(report.timeline.map(({ lane }) => lane)).toEqual([medium, hard, 'approach']);
  expect(report.timeline[0]?.activity.length).toBeGreaterThan(1);

  const whole = await read<Assessment>(`/assessments/${left.id}`);
  expect(whole.sections[0]?.endedBy).toBe('bell');
  expect((await read<Report>(`/assessments/${left.id}/report`)).problems[0]?.draftAtBell).toBe(
    'judged',
  );

  const list = await read<{ items: SubmissionSummary[] }>('/submissions?limit=100');
  const told = list.items
    .filter(({ assessment }) => assessment === null)
    .map(({ language, verdict }) => [language, verdict]);
  expect(told).toEqual([
    ['javascript', 'wrong-answer'],
    ['typescript', 'wrong-answer'],
    ['python', 'accepted'],
  ]);
  for (const { id, passed } of list.items) {
    const { code, tests } = await read<Submission>(`/submissions/${id}`);
    expect(code?.length).toBeGreaterThan(0);
    expect(tests.filter(({ verdict }) => verdict === 'accepted')).toHaveLength(passed ?? 0);
  }
  for (const where of [`problem=${hard}&assessment=${finished.id}`, `problem=${medium}`]) {
    const versions = await read<Version[]>(`/versions?${where}`);
    expect(versions.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['draft', 'submission']),
    );
    for (const { id } of versions) await read<VersionText>(`/versions/${id}`);
  }
  await read(`/practice/${medium}`);
  expect((await read<Overview>('/overview')).assessmentCount).toBe(2);
});
