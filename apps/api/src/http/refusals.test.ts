import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { ErrorSchema } from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';
import { createLog } from './create-log.ts';

const code = 'function longestFlight() { return 0; }';
const run = { kind: 'samples', problem: 'tasting-flight', language: 'javascript', code };

const logged: string[] = [];
let api: TestApi;
let client: TestClient;
beforeAll(async () => {
  api = await startTestApi({ log: createLog('debug', { write: (line) => logged.push(line) }) });
  client = await api.guest();
});
afterAll(() => api.stop());

describe('bodies that are no JSON', () => {
  const rows: [string, string, string][] = [
    ['broken JSON', 'application/json', '{"kind": '],
    ['a form', 'application/x-www-form-urlencoded', 'kind=samples'],
    ['plain text, as another page could send it', 'text/plain', JSON.stringify(run)],
    ['a file', 'multipart/form-data; boundary=x', '--x--'],
  ];
  test.each(rows)('%s', async (_name, type, body) => {
    const headers = { 'content-type': type };
    const response = await client.fetch('/api/runs', { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(ErrorSchema.parse(await response.json())).toMatchObject({ code: 'BAD_REQUEST' });
  });

  test.each([
    'multipart/form-data',
    'application/x-www-form-urlencoded',
    'text/event-stream',
    'application/octet-stream',
  ])('no body at all, said to be %s', async (type) => {
    const headers = { 'content-type': type, 'content-disposition': 'attachment; filename="a"' };
    const path = '/api/assessments/7a0e6a5e-3c1f-4d57-9d0b-0a4f3d8f7c11';
    const response = await client.fetch(path, { method: 'DELETE', headers });
    expect(response.status).toBe(404);
  });

  test('a small body that unpacks beyond the limit', async () => {
    const body = gzipSync(JSON.stringify({ ...run, code: 'x'.repeat(5_000_000) }));
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const response = await client.fetch('/api/runs', { method: 'POST', headers, body });
    expect(response.status).toBe(413);
  });
});

test('a failure of ours tells an id, which stands in the log with the cause, and nothing else', async () => {
  const { catalogue } = api.deps;
  const list = catalogue.list;
  catalogue.list = () => {
    throw new Error('the password is swordfish');
  };
  try {
    const { status, body, headers } = await client.get('/problems');
    expect(status).toBe(500);
    const { data, message } = ErrorSchema.parse(body);
    expect(JSON.stringify(body)).not.toContain('swordfish');
    expect(message).toContain(data?.errorId);
    const line = logged.find((text) => text.includes(data?.errorId ?? 'no id'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      requestId: headers.get('x-request-id'),
      err: { message: 'the password is swordfish' },
    });
  } finally {
    catalogue.list = list;
  }
});

test('the log holds neither cookies nor code', async () => {
  const secret = '// only the candidate and the judge may read this';
  expect((await client.post('/runs', { ...run, code: secret })).status).toBe(202);
  expect((await client.post('/runs', { ...run, code: secret, problem: '\0' })).status).toBe(400);
  const log = logged.join('\n');
  expect(log).toContain('/api/runs');
  expect(log).not.toContain(secret);
  expect(log).not.toContain(client.cookie.split('=')[1]);
});

describe('who may ask', () => {
  type Row = { name: string; headers: Record<string, string>; method?: string; status: number };
  const rows: Row[] = [
    { name: 'a rebound name', headers: { host: 'evil.example' }, status: 403 },
    {
      name: 'another page',
      headers: { origin: 'https://evil.example' },
      method: 'POST',
      status: 403,
    },
    { name: 'another page, reading', headers: { origin: 'https://evil.example' }, status: 403 },
    { name: 'an image on another page', headers: { 'sec-fetch-site': 'cross-site' }, status: 403 },
    { name: 'a program', headers: {}, status: 200 },
  ];
  test.each(rows)('$name', async ({ headers, method = 'GET', status }) => {
    const answer = await rawRequest(method, '/api/problems', { cookie: client.cookie, ...headers });
    expect(answer.status).toBe(status);
    if (status === 403) expect(ErrorSchema.parse(JSON.parse(answer.text)).code).toBe('FORBIDDEN');
  });

  test('the document itself answers to our names only', async () => {
    expect((await rawRequest('GET', '/', { host: 'evil.example' })).status).toBe(403);
  });
});

test('so many runs in a minute, each owner for themselves', async () => {
  const strict = await startTestApi({ runsPerMinute: 2 });
  try {
    const [ada, bob] = [await strict.guest(), await strict.guest()];
    const send = (who: TestClient) => who.post('/runs', run);
    expect((await send(ada)).status).toBe(202);
    expect((await ada.post('/system-check', { language: 'javascript' })).status).toBe(202);
    const refused = await send(ada);
    expect(refused.status).toBe(429);
    expect(ErrorSchema.parse(refused.body).code).toBe('TOO_MANY_REQUESTS');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ada.get('/problems')).status).toBe(200);
    expect((await send(bob)).status).toBe(202);
  } finally {
    await strict.stop();
  }
});

/** fetch would write Host itself. */
function rawRequest(
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(api.url + path, { method, headers }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    outgoing.on('error', reject).end();
  });
}
