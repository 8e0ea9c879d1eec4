import { ErrorSchema } from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';

const problem = 'tasting-flight';
const code = 'function longestFlight() { return 0; }';
const run = { kind: 'samples', problem, language: 'javascript', code };
const noId = '7a0e6a5e-3c1f-4d57-9d0b-0a4f3d8f7c11';

let api: TestApi;
let client: TestClient;
beforeAll(async () => {
  api = await startTestApi();
  client = await api.guest();
});
afterAll(() => api.stop());

/** Name, method, path, body; status, code, field and a part of the sentence. */
const badRequests: readonly [
  string,
  string,
  string,
  unknown,
  { status: number; code: string; field?: string; says: string },
][] = [
  [
    'an unknown path',
    'GET',
    '/nothing',
    undefined,
    { status: 404, code: 'NOT_FOUND', says: '/api/docs' },
  ],
  [
    'an unknown method',
    'DELETE',
    '/runs',
    undefined,
    { status: 404, code: 'NOT_FOUND', says: 'DELETE' },
  ],
  ['no body', 'POST', '/runs', undefined, { status: 400, code: 'BAD_REQUEST', says: 'missing' }],
  [
    'a list as body',
    'POST',
    '/runs',
    [],
    { status: 400, code: 'BAD_REQUEST', says: 'JSON object' },
  ],
  [
    'no code',
    'POST',
    '/runs',
    { ...run, code: undefined },
    { status: 400, code: 'BAD_REQUEST', field: 'code', says: 'Give a text' },
  ],
  [
    'an unknown problem',
    'POST',
    '/runs',
    { ...run, problem: 'no-such' },
    { status: 404, code: 'NOT_FOUND', field: 'problem', says: 'no-such' },
  ],
  [
    'a path as problem',
    'POST',
    '/runs',
    { ...run, problem: '../x' },
    { status: 400, code: 'BAD_REQUEST', field: 'problem', says: 'slug' },
  ],
  [
    'an unknown language',
    'POST',
    '/runs',
    { ...run, language: 'brainfog' },
    {
      status: 400,
      code: 'BAD_REQUEST',
      field: 'language',
      says: 'Choose one of: javascript, typescript.',
    },
  ],
  [
    'a language that is not available',
    'POST',
    '/runs',
    { ...run, language: 'cobol' },
    { status: 400, code: 'BAD_REQUEST', field: 'language', says: 'no card' },
  ],
  [
    'too much code',
    'POST',
    '/runs',
    { ...run, code: 'x'.repeat(65_537) },
    { status: 400, code: 'BAD_REQUEST', field: 'code', says: '64 KiB' },
  ],
  [
    'own input without own input',
    'POST',
    '/runs',
    { ...run, kind: 'custom' },
    { status: 400, code: 'BAD_REQUEST', field: 'customInput', says: 'missing' },
  ],
  [
    'own input with samples',
    'POST',
    '/runs',
    { ...run, customInput: '1' },
    { status: 400, code: 'BAD_REQUEST', field: 'customInput', says: 'Leave' },
  ],
  [
    'own input that does not fit',
    'POST',
    '/runs',
    { ...run, kind: 'custom', customInput: '[1, "a"]\n[1]\n5\n1' },
    { status: 400, code: 'BAD_REQUEST', field: 'customInput', says: 'Line 1, column 5' },
  ],
  [
    'too much own input',
    'POST',
    '/runs',
    { ...run, kind: 'custom', customInput: '1'.repeat(1024 * 1024 + 1) },
    { status: 400, code: 'BAD_REQUEST', field: 'customInput', says: '1024 KiB' },
  ],
  [
    'a body beyond the limit',
    'POST',
    '/runs',
    { ...run, code: 'x'.repeat(1_600_000) },
    { status: 413, code: 'PAYLOAD_TOO_LARGE', says: '1.5 MiB' },
  ],
  [
    'an assessment that is none',
    'POST',
    '/runs',
    { ...run, assessment: noId },
    { status: 404, code: 'NOT_FOUND', says: 'assessment' },
  ],
  [
    'a run that is none',
    'GET',
    `/runs/${noId}`,
    undefined,
    { status: 404, code: 'NOT_FOUND', says: 'no run' },
  ],
  [
    'the events of a run that is none',
    'GET',
    `/runs/${noId}/events`,
    undefined,
    { status: 404, code: 'NOT_FOUND', says: 'no run' },
  ],
  [
    'an id that is none',
    'GET',
    '/runs/1',
    undefined,
    { status: 400, code: 'BAD_REQUEST', field: 'id', says: 'UUID' },
  ],
  [
    'a submission that is none',
    'GET',
    `/submissions/${noId}`,
    undefined,
    { status: 404, code: 'NOT_FOUND', says: 'no submission' },
  ],
  [
    'a test of a submission that is none',
    'GET',
    `/submissions/${noId}/tests/0`,
    undefined,
    { status: 404, code: 'NOT_FOUND', says: 'no submission' },
  ],
  [
    'a test before the first',
    'GET',
    `/submissions/${noId}/tests/-1`,
    undefined,
    { status: 400, code: 'BAD_REQUEST', field: 'index', says: 'not valid' },
  ],
  [
    'a cursor that is none',
    'GET',
    '/submissions?cursor=abc',
    undefined,
    { status: 400, code: 'BAD_REQUEST', field: 'cursor', says: 'nextCursor' },
  ],
  [
    'a page too large',
    'GET',
    '/submissions?limit=1000',
    undefined,
    { status: 400, code: 'BAD_REQUEST', field: 'limit', says: '100' },
  ],
  [
    'a problem that is none',
    'GET',
    '/problems/no-such',
    undefined,
    { status: 404, code: 'NOT_FOUND', says: 'no-such' },
  ],
  [
    'a draft in no language',
    'PUT',
    `/practice/${problem}/draft`,
    { language: 'latin', code, baseRevision: 0, tab: 't' },
    { status: 400, code: 'BAD_REQUEST', field: 'language', says: 'latin' },
  ],
  [
    'a check of no language',
    'POST',
    '/system-check',
    { language: 'latin' },
    { status: 400, code: 'BAD_REQUEST', field: 'language', says: 'latin' },
  ],
];

describe('a bad request is told what is wrong and what to do', () => {
  test.each(badRequests)('%s', async (_name, method, path, body, expected) => {
    const { status, body: answer } = await client.request(method, path, body);
    const error = ErrorSchema.parse(answer);
    expect(status).toBe(expected.status);
    expect(error).toMatchObject({ status: expected.status, code: expected.code });
    expect(error.data?.field).toBe(expected.field);
    expect(error.message).toContain(expected.says);
    expect(error.data?.errorId).toBeUndefined();
  });

  test('bytes that are not UTF-8', async () => {
    const [before, after] = JSON.stringify({ ...run, code: '// caf#' }).split('#');
    const response = await client.fetch('/api/runs', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.concat([
        Buffer.from(before ?? ''),
        Buffer.from([0xe9]),
        Buffer.from(after ?? ''),
      ]),
    });
    const error = ErrorSchema.parse(await response.json());
    expect(error).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(error.message).toBe('The body is not UTF-8. Send it as UTF-8.');
  });
});

describe('code that is odd but can be judged is taken', () => {
  test.each([
    ['empty', ''],
    ['of 64 KiB', `${code}//`.padEnd(65_536, 'x')],
    ['without the function', 'const other = 1;'],
    ['with the function twice', `${code}\n${code}`],
    ['of another language', 'def longestFlight(): pass'],
    ['with a NUL', `${code}//\0`],
    ['with half of a surrogate pair', `${code}//\ud800`],
  ])('%s', async (_name, odd) => {
    const { status } = await client.request('POST', '/runs', { ...run, code: odd });
    expect(status).toBe(202);
  });
});
