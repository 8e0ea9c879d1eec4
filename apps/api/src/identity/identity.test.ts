import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getMigrations } from 'better-auth/db/migration';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { TestClient } from '../testing/test-client.ts';
import { createAuth } from './auth.ts';

type SessionBody = { owner: string; guest: boolean };

let webDir: string;
let api: TestApi;

beforeAll(async () => {
  webDir = await mkdtemp(join(tmpdir(), 'dryrun-web-'));
  await mkdir(join(webDir, 'assets'));
  await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Dry Run</title>');
  await writeFile(join(webDir, 'assets', 'main-abc123.js'), 'export {}');
  api = await startTestApi({ webDir });
});

afterAll(async () => {
  await api.stop();
  await rm(webDir, { recursive: true, force: true });
});

async function userCount(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from "user"`.execute(api.db);
  return rows[0]?.n ?? 0;
}

test('the tables are those that the library wants', async () => {
  const auth = createAuth({
    db: api.db,
    secret: 'x'.repeat(32),
    publicUrl: null,
    log: api.deps.log,
  });
  const { toBeCreated, toBeAdded } = await getMigrations(auth.options);
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
});

describe('the first visit', () => {
  test('the document makes a guest, once, for every path of the app', async () => {
    const client = api.stranger();
    const before = await userCount();
    const first = await client.fetch('/problems/night-charging');
    expect(first.status).toBe(200);
    expect(await first.text()).toContain('Dry Run');
    const [cookie = ''] = first.headers.getSetCookie();
    expect(cookie).toMatch(/^dryrun\.session_token=/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).not.toContain('Secure');

    const again = await client.fetch('/');
    expect(again.headers.getSetCookie()).toEqual([]);
    expect(await userCount()).toBe(before + 1);
    const { body } = await client.get<SessionBody>('/session');
    expect(body.guest).toBe(true);
  });

  test('an endpoint does not make a guest, except the one that tells who one is', async () => {
    const client = api.stranger();
    const refused = await client.get('/problems');
    expect(refused.status).toBe(401);
    expect(refused.body).toMatchObject({ code: 'UNAUTHORIZED', status: 401 });
    const session = await client.get<SessionBody>('/session');
    expect(session.status).toBe(200);
    expect((await client.get<SessionBody>('/session')).body).toEqual(session.body);
    expect((await client.get('/problems')).status).toBe(200);
  });

  test('files make no guest, and are kept by the browser when their name has a hash', async () => {
    const client = api.stranger();
    const asset = await client.fetch('/assets/main-abc123.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const missing = await client.fetch('/assets/main-older.js');
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ code: 'NOT_FOUND' });
    expect(client.cookie).toBe('');
  });
});

test('a cookie that is no session gets a new guest at the document and no rows before', async () => {
  const client = await api.guest();
  const forged = client.cookie.replace(/=[^.]+/, '=forged');
  const headers = { cookie: forged };
  expect((await fetch(`${api.url}/api/problems`, { headers })).status).toBe(401);
  const document = await fetch(api.url, { headers });
  expect(document.headers.getSetCookie().join()).toMatch(/dryrun\.session_token=/);
});

test('signing out ends the session at once', async () => {
  const client = await api.guest();
  const before = client.cookie;
  expect((await client.post('/auth/sign-out', {})).status).toBe(200);
  const { status } = await fetch(`${api.url}/api/problems`, { headers: { cookie: before } });
  expect(status).toBe(401);
});

test("the library's own refusals have our shape", async () => {
  const client = await api.guest();
  const again = await client.post('/auth/sign-in/anonymous', {});
  expect(again.status).toBe(400);
  expect(again.body).toMatchObject({ code: 'BAD_REQUEST', status: 400, defined: true });
  const unknown = await client.post('/auth/nothing-here', {});
  expect(unknown.body).toMatchObject({ code: 'NOT_FOUND', status: 404 });
});

test.each([
  ['GET', '/auth/get-session'],
  ['GET', '/auth/list-sessions'],
  ['POST', '/auth/revoke-session'],
  ['POST', '/auth/revoke-sessions'],
  ['POST', '/auth/update-user'],
  ['POST', '/auth/update-session'],
  ['POST', '/auth/delete-user'],
  ['POST', '/auth/delete-anonymous-user'],
  ['POST', '/auth/sign-up/email'],
  ['POST', '/auth/sign-in/email'],
  ['POST', '/auth/sign-in/social'],
  ['POST', '/auth/request-password-reset'],
  ['GET', '/auth/reset-password/%61'],
  ['GET', '/auth/callback/github'],
  ['GET', '/auth/error'],
  ['GET', '/auth/ok'],
  ['GET', '/auth/sign-out'],
])('what nobody uses of the library is not there: %s %s', async (method, path) => {
  const client = await api.guest();
  const { status, body } = await client.request(method, path, method === 'GET' ? undefined : {});
  expect({ status, body }).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
});

test('the library writes nothing past the log', async () => {
  const spies = (['error', 'warn', 'info', 'log'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => {}),
  );
  const client = await api.guest();
  expect((await client.post('/auth/sign-in/anonymous', {})).status).toBe(400);
  expect((await api.stranger().post('/auth/sign-out', {})).status).toBe(200);
  const forged = { cookie: 'dryrun.session_token=forged.signature' };
  await fetch(`${api.url}/api/problems`, { headers: forged });
  for (const spy of spies) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
});

test('behind https the cookie is sent over https only', async () => {
  const secure = await startTestApi({ publicUrl: 'https://dryrun.example.org' });
  try {
    const response = await new TestClient(secure.url).fetch('/api/session');
    expect(response.headers.getSetCookie().join()).toMatch(/^__Secure-dryrun.*; Secure/);
    expect(response.headers.get('strict-transport-security')).not.toBeNull();
  } finally {
    await secure.stop();
  }
});
