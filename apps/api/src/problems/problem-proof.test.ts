import type { AssessmentSummary, ErrorBody, Proof } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

const slug = 'tasting-flight';
const path = `/problems/${slug}/proof`;
const idea = { idea: 'The longest flight ends last.', language: 'python', failed: 5, of: 24 };

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  // What the bank's own file says changes with the bank.
  api.deps.proof = async (asked) =>
    asked !== slug
      ? null
      : {
          contentKey: 'of today',
          hiddenTests: 24,
          sweeps: { count: 1, inputs: 200 },
          wrongIdeas: [{ ...idea, tests: [0, 3, 7, 8, 20], inputs: [1, 1, 1, 1, 9] }],
          mutants: { caught: 40, of: 41, justified: 1 },
          slips: { caught: 3, of: 3, justified: 0 },
          ends: { caught: 8, of: 8, justified: 0 },
        };
});
afterAll(() => api.stop());

test('how strong the tests of a problem are is told, its wrong ideas not during an assessment with it', async () => {
  const client = await api.guest();
  const { status, body } = await client.get<Proof>(path);
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { slug, title: 'Tasting Flight', hiddenTests: 24, wrongIdeaCount: 1, wrongIdeas: [idea] },
  });
  expect(body).not.toHaveProperty('contentKey');

  const choices = { preset: 'classic', editorMode: 'standard', language: 'javascript' };
  const problems = [slug, 'cold-box'];
  const sitting = await client.post<AssessmentSummary>('/assessments', { ...choices, problems });
  await client.post(`/assessments/${sitting.body.id}/start`);
  expect((await client.get<Proof>(path)).body).toEqual({ ...body, wrongIdeas: null });
  for (const section of ['coding', 'approach']) {
    await client.post(`/assessments/${sitting.body.id}/finish`, { section });
  }
  expect((await client.get<Proof>(path)).body).toEqual(body);
});

test.each([
  ['a package that was changed since', '/problems/cold-box/proof', /changed since it was proven/],
  ['no such problem', '/problems/no-such-thing/proof', /no problem named "no-such-thing"/],
])('there is none of %s', async (_, asked, message) => {
  const { status, body } = await (await api.guest()).get<ErrorBody>(asked);
  expect({ status, message: body.message }).toEqual({
    status: 404,
    message: expect.stringMatching(message),
  });
});
