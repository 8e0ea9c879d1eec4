import { type SavedSettings, usualSettings } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { TestClient } from '../testing/test-client.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const change = (client: TestClient, settings: object, changedAtMs: number) =>
  client.request<SavedSettings>('PATCH', '/settings', { settings, changedAtMs });

test('what was never chosen is as usual, and nobody sees what another chose', async () => {
  const client = await api.guest();
  expect((await client.get('/settings')).body).toEqual({
    settings: usualSettings,
    changedAtMs: {},
  });
  const atMs = api.deps.now();
  const { body } = await change(client, { keys: 'vim', tabWidth: 8, language: 'python' }, atMs);
  expect(body.settings).toEqual({ ...usualSettings, keys: 'vim', tabWidth: 8, language: 'python' });
  expect(body.changedAtMs).toEqual({ keys: atMs, tabWidth: atMs, language: atMs });
  expect((await client.get('/settings')).body).toEqual(body);
  const other = await api.guest();
  expect((await other.get<SavedSettings>('/settings')).body.settings).toEqual(usualSettings);
});

test('of two changes of a field the later one stands, in whatever order they arrive', async () => {
  const client = await api.guest();
  const nowMs = api.deps.now();
  await change(client, { theme: 'dark', fontSizePx: 16 }, nowMs - 1_000);
  // One that was offline comes back with what it had chosen before.
  await change(client, { theme: 'light', wrapsLines: true }, nowMs - 60_000);
  const { body } = await change(client, { fontSizePx: 18 }, nowMs - 500);
  expect(body.settings).toMatchObject({ theme: 'dark', fontSizePx: 18, wrapsLines: true });
  // A browser whose clock is days ahead does not win for days.
  await change(client, { theme: 'light' }, nowMs + 5 * 24 * 60 * 60_000);
  api.passTime(1_000);
  const { body: after } = await change(client, { theme: 'auto' }, api.deps.now());
  expect(after.settings.theme).toBe('auto');
});

test.each([
  [{ theme: 'pink' }, 'settings.theme'],
  [{ fontSizePx: 9 }, 'settings.fontSizePx'],
  [{ fontSizePx: 13.5 }, 'settings.fontSizePx'],
  [{ tabWidth: 3 }, 'settings.tabWidth'],
  [{ keys: null }, 'settings.keys'],
  [{ editorMode: 'fancy' }, 'settings.editorMode'],
])('%j is refused by name, and nothing of it is kept', async (settings, field) => {
  const client = await api.guest();
  const { status, body } = await client.request<{ data: { field: string } }>('PATCH', '/settings', {
    settings: { ...settings, wrapsLines: true },
    changedAtMs: api.deps.now(),
  });
  expect(status).toBe(400);
  expect(body.data.field).toBe(field);
  const { body: kept } = await client.get<SavedSettings>('/settings');
  expect(kept.settings).toEqual(usualSettings);
});
