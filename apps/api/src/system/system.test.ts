import type { Run } from '@dryrun/contract';
import { contract } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEvents } from '../testing/read-events.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import type { Health } from './health.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ worker: true, languages: '' });
});
afterAll(() => api.stop());

test('health says ready and why, to anybody', async () => {
  const { status, body } = await api.stranger().get<Health>('/health');
  expect(status).toBe(200);
  expect(body.ready).toBe(true);
  expect(body.checks.map(({ name, ok }) => ({ name, ok }))).toEqual(
    ['database', 'queue', 'worker', 'sandbox', 'disk', 'problems'].map((name) => ({
      name,
      ok: true,
    })),
  );
  // Which of the two depends on the machine.
  const sandbox = body.checks.find(({ name }) => name === 'sandbox');
  expect(sandbox?.message).toMatch(
    body.isolation === 'namespaces'
      ? /in namespaces .*bubblewrap/
      : /without namespaces: .*bubblewrap/,
  );
});

test('the clock is the one that decides', async () => {
  const { body } = await api.stranger().get<{ nowMs: number }>('/time');
  expect(Math.abs(body.nowMs - Date.now())).toBeLessThan(5_000);
});

test('the system check goes through queue, worker and sandbox in every language offered', async () => {
  const client = await api.guest();
  const { body: languages } = await client.get<{ id: string; available: boolean }[]>('/languages');
  const offered = languages.filter(({ available }) => available).map(({ id }) => id);
  expect(offered).toEqual(expect.arrayContaining(['javascript', 'typescript']));
  for (const language of offered) {
    const { status, body } = await client.post<Run>('/system-check', { language });
    expect(status).toBe(202);
    expect(body).toMatchObject({ kind: 'check', problem: null, total: 1 });
    const response = await client.fetch(`/api/runs/${body.id}/events`);
    const events = [];
    for await (const { event } of readEvents(response)) events.push(event);
    expect(events.at(-1)).toMatchObject({
      type: 'verdict',
      run: { verdict: 'accepted', passed: 1 },
    });
  }
});

test('the OpenAPI document and the page that shows it have every endpoint', async () => {
  const client = api.stranger();
  const { body: document } = await client.get<{ paths: Record<string, object> }>('/openapi.json');
  const page = await client.fetch('/api/docs');
  expect(page.headers.get('content-type')).toContain('text/html');
  const html = await page.text();
  expect(html).not.toContain('<script');
  for (const { method, path } of routesOf(contract)) {
    expect(document.paths[path]).toHaveProperty(method.toLowerCase());
    expect(html).toContain(`<b>${method}</b> <code>/api${path}</code>`);
  }
});

/** Every route of a part of the contract. */
function routesOf(part: object): { method: string; path: string }[] {
  if ('~orpc' in part) {
    const { route } = part['~orpc'] as { route: { method: string; path: string } };
    return [route];
  }
  return Object.values(part).flatMap(routesOf);
}
