import type { AssessmentSummary, ErrorBody, Run } from '@dryrun/contract';
import type { SingleTest } from '@dryrun/problem-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';

const problem = 'tasting-flight';
const customInput = '[1, 1]\n[5, 5]\n20\n2';
const run = { problem, language: 'javascript', code: 'function longestFlight() {}' };

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

type Kind = 'samples' | 'custom' | 'submission';

/** A run with one wrong test; of own input the reference gave 8. */
async function judged(client: TestClient, kind: Kind): Promise<string> {
  const { body } = await client.post<Run>('/runs', {
    ...run,
    kind,
    ...(kind === 'custom' && { customInput }),
  });
  if (kind === 'custom') {
    await api.deps.db
      .updateTable('run')
      .set({ expected: '8', outside_limits: 'a price is odd' })
      .where('id', '=', body.id)
      .execute();
  }
  await writeTests(api.deps.db, body.id, ['wrong-answer']);
  await writeVerdict(api.deps.db, body.id, 'wrong-answer', 0);
  return body.id;
}

async function parts(client: TestClient, id: string) {
  const answers: unknown[] = [];
  for (const part of ['input', 'expected', 'output', 'console']) {
    const { status, body } = await client.get<{ text: string }>(`/runs/${id}/tests/0/${part}`);
    answers.push(status === 200 ? body.text : status);
  }
  return answers;
}

test('each part of a test is given whole, and only to its owner', async () => {
  const client = await api.guest();
  const data = await api.deps.judgingData(problem);
  const asTyped = (input: readonly unknown[]) =>
    input.map((value) => JSON.stringify(value).replaceAll(',', ', ')).join('\n');
  const expected = ([first]: readonly Partial<SingleTest>[]) => [
    asTyped(first?.input ?? []),
    JSON.stringify(first?.expected),
    '7',
    'printed\n',
  ];
  const custom = await judged(client, 'custom');
  expect(await parts(client, custom)).toEqual([customInput, '8', '7', 'printed\n']);
  const samples = await judged(client, 'samples');
  expect(await parts(client, samples)).toEqual(expected(data.samples));
  const submission = await judged(client, 'submission');
  expect(await parts(client, submission)).toEqual(expected(data.hidden));

  const stranger = await api.guest();
  for (const id of [custom, samples, submission]) {
    expect(await parts(stranger, id)).toEqual([404, 404, 404, 404]);
  }
  expect((await client.get(`/runs/${custom}/tests/1/input`)).status).toBe(404);
  expect((await client.get(`/runs/${custom}/tests/0/message`)).status).toBe(400);
});

test('while an assessment with the problem runs, hidden tests and the reference are locked', async () => {
  const client = await api.guest();
  const ids = {
    custom: await judged(client, 'custom'),
    samples: await judged(client, 'samples'),
    submission: await judged(client, 'submission'),
  };
  const detailsOf = async (id: string) =>
    (await client.get<Run>(`/runs/${id}`)).body.tests[0]?.details;
  expect(await detailsOf(ids.custom)).toMatchObject({
    expected: { text: '8' },
    outsideLimits: 'a price is odd',
    message: 'It should have been 8.',
  });

  const setUp = { preset: 'classic', editorMode: 'standard', language: 'javascript' };
  const { body } = await client.post<AssessmentSummary>('/assessments', {
    ...setUp,
    problems: [problem, 'cold-box'],
  });
  await client.post(`/assessments/${body.id}/start`);
  expect(await parts(client, ids.submission)).toEqual([423, 423, 423, 423]);
  expect(await parts(client, ids.custom)).toEqual([customInput, 423, '7', 'printed\n']);
  expect(await parts(client, ids.samples)).not.toContain(423);
  // What is wrong with the answer says what is right.
  expect(await detailsOf(ids.custom)).toMatchObject({ expected: null, message: null });
  const again = await client.post<ErrorBody>('/runs', { ...run, kind: 'custom', customInput });
  expect(again.body.code).toBe('CONFLICT');

  // Nobody looks at it, but its last bell rings.
  api.passTime(105 * 60_000);
  expect(await parts(client, ids.custom)).toEqual([customInput, '8', '7', 'printed\n']);
  expect(await parts(client, ids.submission)).not.toContain(423);
});
