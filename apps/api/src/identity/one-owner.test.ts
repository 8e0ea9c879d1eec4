import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ErrorBody, ErrorSchema, type Overview, type Run } from '@dryrun/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Candidate, medium, refusal } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { TestClient } from '../testing/test-client.ts';
import { writeTests, writeVerdict } from '../testing/write-results.ts';
import { hasOneOwner } from './one-owner.ts';

describe('where everybody is one person', () => {
  const own = { host: '127.0.0.1', publicUrl: null, trustProxy: 0, guests: 'auto' } as const;
  test.each([
    ['as it comes', {}, true],
    ['localhost', { host: 'localhost' }, true],
    ['localhost in capitals', { host: 'LocalHost' }, true],
    ['another address of loopback', { host: '127.8.9.10' }, true],
    ['IPv6', { host: '::1' }, true],
    ['IPv6 in full', { host: '0:0:0:0:0:0:0:1' }, true],
    ['IPv4 in IPv6', { host: '::ffff:127.0.0.1' }, true],
    ['the development server before it', { publicUrl: 'http://127.0.0.1:4601' }, true],
    ['all addresses', { host: '0.0.0.0' }, false],
    ['all addresses of IPv6', { host: '::' }, false],
    ['an address of the network', { host: '192.168.1.7' }, false],
    ['a name that only looks like loopback', { host: '127.0.0.1.example.org' }, false],
    ['a proxy brings others', { publicUrl: 'https://dryrun.example.org' }, false],
    ['a proxy on this machine says who', { trustProxy: 1 }, false],
    ['when that is wanted', { guests: 'separate' as const }, false],
  ])('%s: %s → %s', (_name, settings, one) => {
    expect(hasOneOwner({ ...own, ...settings })).toBe(one);
  });
});

const code = 'function longestFlight() { return 0; }';
const submission = { kind: 'submission', problem: medium, language: 'javascript', code };

let webDir: string;
let api: TestApi;
beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'dryrun-web-'));
  await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Dry Run</title>');
  api = await startTestApi({ guests: 'auto', webDir });
});
afterAll(async () => {
  await api.stop();
  await rm(webDir, { recursive: true, force: true });
});

/** A browser that was never here, by one of the names of this machine. */
const browserAt = (name: string) => new TestClient(api.url.replace('127.0.0.1', name));

test('every browser is the same owner, by every name, without a cookie', async () => {
  const seen = await Promise.all(
    [api.stranger(), api.stranger(), browserAt('localhost')].map(async (browser) => {
      const { body, headers } = await browser.get<{ owner: string; guest: boolean }>('/session');
      expect(headers.getSetCookie()).toEqual([]);
      return body;
    }),
  );
  expect(new Set(seen.map(({ owner }) => owner)).size).toBe(1);
  expect(seen[0]?.guest).toBe(false);
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from "user"`.execute(
    api.db,
  );
  expect(rows[0]?.n).toBe(1);
});

test('an endpoint needs no visit before, and a cookie of somebody else changes nothing', async () => {
  expect((await api.stranger().get('/problems')).status).toBe(200);
  const headers = { cookie: 'dryrun.session_token=forged.signature' };
  const response = await fetch(`${api.url}/api/session`, { headers });
  expect(await response.json()).toEqual((await api.stranger().get('/session')).body);
});

test('nobody signs in or out', async () => {
  for (const path of ['/auth/sign-in/anonymous', '/auth/sign-out', '/auth/get-session']) {
    const { status, body } = await api.stranger().post(path, {});
    expect({ status, code: ErrorSchema.parse(body).code }).toEqual({
      status: 404,
      code: 'NOT_FOUND',
    });
  }
});

test('another page is refused as ever', async () => {
  const evil = { origin: 'https://evil.example' };
  const response = await fetch(`${api.url}/api/problems`, { headers: evil });
  expect(response.status).toBe(403);
});

describe('one canonical address', () => {
  const open = (name: string, path: string, headers: Record<string, string> = {}) =>
    fetch(`${browserAt(name).url}${path}`, { redirect: 'manual', headers });

  test.each(['/', '/practice/tasting-flight?x=1', '//evil.example/x'])(
    'a page opened by another name is sent there: %s',
    async (path) => {
      const response = await open('localhost', path);
      expect(response.status).toBe(307);
      expect(response.headers.get('location')).toBe(api.url + path);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect((await open('127.0.0.1', path)).status).toBe(200);
    },
  );

  test('what a page that is open asks for is answered', async () => {
    const page = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' };
    for (const path of ['/api/session', '/api/problems', '/index.html']) {
      const headers = { ...page, 'sec-fetch-dest': 'empty' };
      expect((await open('localhost', path, headers)).status, path).toBe(200);
    }
    const run = await browserAt('localhost').post<Run>('/runs', submission);
    expect(run.status).toBe(202);
  });

  test('the documentation of the API, opened as a page', async () => {
    const opened = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    const response = await open('localhost', '/api/docs', opened);
    expect(response.headers.get('location')).toBe(`${api.url}/api/docs`);
    expect((await open('localhost', '/api/docs')).status).toBe(200);
  });
});

describe('the locks of a sitting hold in a private window', () => {
  test.each(['standard', 'document'])('in the mode %s', async (editorMode) => {
    const before = await api.stranger().post<Run>('/runs', submission);
    await writeTests(api.db, before.body.id, ['accepted']);
    await writeVerdict(api.db, before.body.id, 'accepted', 1);
    const candidate = await Candidate.started(api, { problems: [medium, 'cold-box'], editorMode });
    const priv = api.stranger();
    const locked = refusal(423, 'LOCKED');
    expect(await priv.get(`/submissions/${before.body.id}/tests/0`)).toMatchObject(locked);
    expect(await priv.get(`/problems/${medium}/hints/1`)).toMatchObject(locked);
    expect(await priv.get(`/problems/${medium}/editorial`)).toMatchObject(locked);
    expect(await priv.post('/runs', submission)).toMatchObject(refusal(409, 'CONFLICT'));
    expect((await priv.get<Overview>('/overview')).body.current?.id).toBe(candidate.id);

    const second = await Candidate.arrive(api);
    await second.setUp();
    const start = await second.client.post<ErrorBody>(`/assessments/${second.id}/start`);
    expect(start).toMatchObject(refusal(409, 'CONFLICT', /Another assessment is running/));
    await second.client.request('DELETE', `/assessments/${second.id}`);

    // Another problem may be practised, but in document mode nothing runs, whatever the window.
    const other = { ...submission, problem: 'borrowed-beans' };
    for (const kind of ['submission', 'samples']) {
      const answer = await priv.post('/runs', { ...other, kind });
      if (editorMode === 'standard') expect(answer.status).toBe(202);
      else expect(answer).toMatchObject(refusal(409, 'CONFLICT', /document mode/));
    }
    await candidate.finish('coding');
    expect((await priv.post('/runs', other)).status).toBe(202);
    await candidate.finish('approach');
    expect((await priv.get(`/problems/${medium}/editorial`)).status).toBe(200);
    expect((await priv.get(`/submissions/${before.body.id}/tests/0`)).status).toBe(200);
  });
});
