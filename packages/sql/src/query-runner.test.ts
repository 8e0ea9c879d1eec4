import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultLimits, type JudgeEvent, judgeQuery } from '@dryrun/judge';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createQueryRunner, type SqlRunner } from './index.ts';
import { candidatesDatabase, laneRole } from './server/lock-down.ts';
import { riders, rightQuery, signature, test as small } from './testing/small-world.ts';

let folder: string;
let runner: SqlRunner;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dryrun-queries-'));
  runner = createQueryRunner({ size: 3, cacheDir: folder, restMs: 100 });
});
afterAll(async () => {
  await runner.close();
  await rm(folder, { recursive: true, force: true });
});

async function judged(
  query: string,
  more: { signal?: AbortSignal } = {},
  tests = [small],
  asked = runner,
) {
  const limits = { ...defaultLimits, timeLimitMs: 2_000 };
  const events: JudgeEvent[] = [];
  for await (const event of judgeQuery({ query, signature, tests, limits, ...more }, asked))
    events.push(event);
  return events.at(-1);
}

const copies = () => readdirSync(folder).filter((name) => name.startsWith('run-'));

test('no server runs until a query is asked, nor when none was asked for a while', async () => {
  expect(runner.serverPid()).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
  expect(await judged(rightQuery)).toMatchObject({ verdict: 'accepted' });
  const pid = runner.serverPid();
  if (process.platform === 'linux') expect(pid).not.toBeNull();
  await expect.poll(() => runner.serverPid()).toBeNull();
  await expect.poll(copies).toEqual([]);
  if (pid !== null) expect(existsSync(`/proc/${pid}`)).toBe(false);
  // The next one finds another.
  expect(await judged(rightQuery)).toMatchObject({ verdict: 'accepted' });
});

test('the mark that some editors write before a text is no part of the query', async () => {
  expect(await judged(`\ufeff${rightQuery}`)).toMatchObject({ verdict: 'accepted' });
  expect(await judged('\ufeffselect nobody from rider')).toMatchObject({ line: 1, column: 8 });
});

test('queries at once see each their own data set, and no connection is asked two things at once', async () => {
  const warnings: Error[] = [];
  process.on('warning', (warning) => warnings.push(warning));
  const cities = ['Arle', 'Brod', 'Cape', 'Dun', 'Este'];
  const all = cities.map((city) => ({
    group: city,
    input: riders([city, city]),
    expected: [[city, 2]],
  }));
  const ends = await Promise.all(all.map((one) => judged(rightQuery, {}, [one, small, one])));
  expect(ends.map((end) => end?.kind === 'verdict' && end.verdict)).toEqual(
    cities.map(() => 'accepted'),
  );
  expect(warnings).toEqual([]);
});

test('a server that is killed costs the query another try and no more', async () => {
  const long = `select city, count(*) from rider,
    lateral (select max(n) from (select generate_series(1, 1000000 + id) n) s) t group by city order by city`;
  const pending = judged(long);
  await expect.poll(() => runner.serverPid()).not.toBeNull();
  process.kill(runner.serverPid() ?? 0, 'SIGKILL');
  expect(await pending).toMatchObject({ verdict: 'accepted' });
});

test('a server that is gone, which nobody has noticed yet, costs no try', async () => {
  for (let left = 4; left > 0; left -= 1) {
    const one = createQueryRunner({ size: 1, cacheDir: folder });
    expect(await judged(rightQuery, {}, [small], one)).toMatchObject({ verdict: 'accepted' });
    process.kill(one.serverPid() ?? 0, 'SIGKILL');
    expect(await judged(rightQuery, {}, [small], one)).toMatchObject({ verdict: 'accepted' });
    await one.close();
  }
});

test('a query waits for the processes of those before it, which a busy machine ends late', async () => {
  const one = createQueryRunner({ size: 1, cacheDir: folder });
  const host = await one.socketFolder();
  const left = Array.from(
    { length: 3 },
    () => new pg.Client({ host, user: laneRole(0), database: candidatesDatabase }),
  );
  await Promise.all(left.map((client) => client.connect()));
  const connects = vi.spyOn(pg.Client.prototype, 'connect');
  const asRole = () =>
    connects.mock.contexts.filter((client) => (client as pg.Client).user === laneRole(0));
  const pending = judged(rightQuery, {}, [small], one);
  // It was refused, and tries again.
  await expect.poll(() => asRole().length).toBeGreaterThan(1);
  await Promise.all(left.map((client) => client.end()));
  expect(await pending).toMatchObject({ verdict: 'accepted' });
  await one.close();
});

test('a query ends when nobody wants to know any more', async () => {
  const gone = new AbortController();
  const pending = judged('select count(*) from (select generate_series(1, 1e11::bigint)) s', {
    signal: gone.signal,
  });
  setTimeout(() => gone.abort(new Error('nobody waits')), 50);
  await expect(pending).rejects.toThrow('nobody waits');
  expect(await judged(rightQuery)).toMatchObject({ verdict: 'accepted' });
});
