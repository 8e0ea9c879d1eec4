import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultLimits, type JudgeEvent, judgeQuery } from '@dryrun/judge';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createQueryRunner, type SqlRunner } from './index.ts';
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

async function judged(query: string, more: { signal?: AbortSignal } = {}, tests = [small]) {
  const limits = { ...defaultLimits, timeLimitMs: 2_000 };
  const events: JudgeEvent[] = [];
  for await (const event of judgeQuery({ query, signature, tests, limits, ...more }, runner))
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

test('a query ends when nobody wants to know any more', async () => {
  const gone = new AbortController();
  const pending = judged('select count(*) from (select generate_series(1, 1e11::bigint)) s', {
    signal: gone.signal,
  });
  setTimeout(() => gone.abort(new Error('nobody waits')), 50);
  await expect(pending).rejects.toThrow('nobody waits');
  expect(await judged(rightQuery)).toMatchObject({ verdict: 'accepted' });
});
