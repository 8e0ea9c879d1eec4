import { ErrorSchema, type Run } from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';

const problem = 'tasting-flight';
const code = 'function longestFlight() { return 0; }';
const noId = '7a0e6a5e-3c1f-4d57-9d0b-0a4f3d8f7c11';
const nul = 'a\0b';
const half = 'a\ud800b';

let api: TestApi;
let client: TestClient;
beforeAll(async () => {
  api = await startTestApi();
  client = await api.guest();
});
afterAll(() => api.stop());

async function refused(method: string, path: string, body?: unknown) {
  const { status, body: answer } = await client.request(method, path, body);
  const error = ErrorSchema.parse(answer);
  expect({ status, code: error.code }, error.message).toEqual({ status: 400, code: 'BAD_REQUEST' });
  return error.data?.field;
}

const draft = { language: 'javascript', code, baseRevision: 0, tab: 't' };
const approach = { text: '', timeComplexity: '', spaceComplexity: '', baseRevision: 0, tab: 't' };
const custom = {
  codingMinutes: 30,
  approachMinutes: 10,
  difficulties: ['medium'],
  topics: ['arrays'],
  timeoutRule: 'strict',
};
const setUp = { preset: 'custom', editorMode: 'plain', language: 'javascript', custom };

describe.each([
  ['a NUL', nul],
  ['half of a pair', half],
])('%s is refused by its field, whatever the field', (_name, text) => {
  test.each<[string, string, string, object]>([
    ['tab', 'PUT', `/practice/${problem}/draft`, { ...draft, tab: text }],
    ['tab', 'PUT', `/assessments/${noId}/drafts/${problem}`, { ...draft, tab: text }],
    ['tab', 'PUT', `/assessments/${noId}/approach/${problem}`, { ...approach, tab: text }],
    ['text', 'PUT', `/assessments/${noId}/approach/${problem}`, { ...approach, text }],
    [
      'timeComplexity',
      'PUT',
      `/assessments/${noId}/approach/${problem}`,
      { ...approach, timeComplexity: text },
    ],
    ['preset', 'POST', '/assessments', { ...setUp, preset: text }],
    [
      'custom.topics.1',
      'POST',
      '/assessments',
      { ...setUp, custom: { ...custom, topics: ['arrays', text] } },
    ],
    ['language', 'POST', '/system-check', { language: text }],
    ['a.code', 'POST', '/system-check', { language: 'javascript', a: { code: text } }],
  ])('%s of %s %s', async (field, method, path, body) => {
    expect(await refused(method, path, body)).toBe(field);
  });

  test('the name of a field', async () => {
    await refused('POST', '/system-check', { language: 'javascript', [text]: 1 });
  });
});

describe('a path and a query', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  test.each([
    [`/submissions/${noId}/tests/0x1`, 'index'],
    [`/submissions/${noId}/tests/%20`, 'index'],
    [`/submissions/${noId}/tests/+1`, 'index'],
    [`/submissions/${noId}/tests/1.0`, 'index'],
    [`/submissions/${noId}/tests/1e1`, 'index'],
    [`/submissions/${noId}/tests/%D9%A1`, 'index'],
    [`/submissions/${noId}/tests/2147483648`, 'index'],
    [`/submissions/${noId}/tests/3000000000`, 'index'],
    [`/submissions/${noId}/tests/${'9'.repeat(400)}`, 'index'],
    [`/problems/${problem}/hints/0x1`, 'number'],
    [`/problems/${problem}/hints/0`, 'number'],
    ['/submissions?limit[]=1', 'limit'],
    ['/submissions?limit[a]=1', 'limit'],
    ['/submissions?limit%5B%5D=1', 'limit'],
    ['/submissions?limit=1&limit=2', 'limit'],
    ['/submissions?limit=', 'limit'],
    ['/submissions?limit=%20', 'limit'],
    ['/submissions?limit=0x1', 'limit'],
    ['/submissions?limit=1e1', 'limit'],
    ['/submissions?limit=+5', 'limit'],
    ['/submissions?limit=true', 'limit'],
    ['/assessments?limit[]=1', 'limit'],
    ['/assessments?preset=%00', 'preset'],
    ['/assessments?preset=%ED%A0%80', 'preset'],
    ['/assessments?preset=%ff', 'preset'],
    ['/assessments?preset=%', 'preset'],
    ['/assessments?preset[]=classic', 'preset'],
    ['/assessments?preset=a&preset=b', 'preset'],
    ['/submissions?cursor=999999999999999.x', 'cursor'],
    ['/submissions?cursor[]=1', 'cursor'],
    ['/runs/%00', undefined],
    ['/runs/%ff', undefined],
    ['/runs/%ZZ', undefined],
    ['/no%00thing', undefined],
  ])('%s', async (path, field) => {
    expect(await refused('GET', path)).toBe(field);
  });

  test.each(['/submissions?of=another&version', '/assessments?x=1&y=', '/health?x=1', '/time?x=1'])(
    'a name that is not known is ignored: %s',
    async (path) => {
      expect((await client.get(path)).status).toBeLessThan(504);
      expect([200, 503]).toContain((await client.get(path)).status);
    },
  );

  test('a body nested deeper than any stack', async () => {
    const response = await client.fetch('/api/system-check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"language":"javascript","x":${deep}}`,
    });
    expect(response.status).toBeLessThan(500);
  });
});

describe('numbers stay inside their columns and are what they mean', () => {
  test.each([
    ['baseRevision', 2_147_483_648],
    ['baseRevision', 9_007_199_254_740_991],
    ['baseRevision', 1e300],
    ['baseRevision', 0.5],
    ['baseRevision', -1],
    ['baseRevision', '0x1'],
    ['keystrokes', 100_001],
  ])('%s: %s', async (field, value) => {
    const body = { ...draft, [field]: value };
    expect(await refused('PUT', `/practice/${problem}/draft`, body)).toBe(field);
  });

  test.each([
    ['approachMinutes', 5e-324],
    ['approachMinutes', 0.5],
    ['approachMinutes', -1],
    ['approachMinutes', 61],
    ['codingMinutes', 5.000_000_1],
    ['codingMinutes', 4],
  ])('custom.%s: %s', async (field, value) => {
    const body = { ...setUp, custom: { ...custom, [field]: value } };
    expect(await refused('POST', '/assessments', body)).toBe(`custom.${field}`);
  });
});

describe('what is typed is kept as it is', () => {
  const texts = [
    ['a NUL', `${code}//\0`],
    ['halves of pairs', `${code}//\udc00\ud800 \ud83d\ude00 \ud83d`],
    ['other odd characters', `\ufeff${code}//\u2028\ufffe\uffff\u{10ffff}\\x00\\`],
  ] as const;

  test.each(texts)('code with %s', async (_name, text) => {
    const run = { kind: 'submission', problem, language: 'javascript', code: text };
    const { body } = await client.post<Run>('/runs', run);
    const submission = await client.get<{ code: string }>(`/submissions/${body.id}`);
    expect(submission.body.code).toBe(text);
  });

  test.each(texts)('a draft with %s, and sent twice it is one save', async (_name, text) => {
    const own = await api.guest();
    const save = () => own.put(`/practice/${problem}/draft`, { ...draft, code: text });
    expect((await save()).body).toMatchObject({ revision: 1 });
    expect((await save()).body).toMatchObject({ revision: 1 });
    const { body } = await own.get<{ drafts: { code: string }[] }>(`/practice/${problem}`);
    expect(body.drafts.map((kept) => kept.code)).toEqual([text]);
  });

  test('own input with half of a pair', async () => {
    const customInput = '[1]\n[1]\n1\n1  \ud800';
    const run = { kind: 'custom', problem, language: 'javascript', code, customInput };
    const { status, body } = await client.post<Run>('/runs', run);
    if (status === 400) return expect(ErrorSchema.parse(body).data?.field).toBe('customInput');
    const row = await api.db
      .selectFrom('run')
      .select('custom_input')
      .where('id', '=', body.id)
      .executeTakeFirstOrThrow();
    expect(row.custom_input).toBe(customInput);
  });
});
