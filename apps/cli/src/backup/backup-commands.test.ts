import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate } from '../system/candidate.ts';
import { lightLanguages, type RunningSystem, startSystem } from '../system/running-system.ts';

const dryrun = path.join(import.meta.dirname, '..', '..', 'dryrun.js');
const timeoutMs = 180_000;

let folder: string;
let dataDir: string;
let system: RunningSystem;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dryrun-backup-'));
  dataDir = path.join(folder, 'data');
  system = await startSystem({ dataDir, env: lightLanguages });
}, timeoutMs);
afterAll(async () => {
  await system?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function run(args: string[], dir = dataDir) {
  const { DATABASE_URL: _, REDIS_URL: __, INIT_CWD: ___, ...inherited } = process.env;
  const child = spawn(process.execPath, [dryrun, ...args], {
    cwd: folder,
    env: { ...inherited, DATA_DIR: dir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  const [code] = await once(child, 'close');
  return { code, said };
}

async function submit(candidate: Candidate): Promise<string> {
  const submission = { problem: 'tasting-flight', language: 'javascript', code: '// mine' };
  return (await candidate.submit(submission)).id;
}

test(
  'a system that runs is backed up, and put back as it was',
  async () => {
    const candidate = new Candidate(system.url);
    await candidate.visit();
    const kept = await submit(candidate);
    expect(await run(['backup', 'copy'])).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Wrote \d+ rows to .*copy\./),
    });
    const later = await submit(candidate);

    const unsure = await run(['restore', 'copy']);
    expect(unsure).toMatchObject({
      code: 1,
      said: expect.stringMatching(/holds: \d+ rows of 20.* --yes \[not-confirmed\]/),
    });
    expect((await candidate.request('GET', `/runs/${later}`)).status).toBe(200);

    expect(await run(['restore', 'copy', '--yes'])).toMatchObject({
      code: 0,
      said: expect.stringContaining('starts its parts again'),
    });
    // The same person, in the same browser, as soon as the parts are back.
    const statusOf = async (id: string) =>
      (await candidate.request('GET', `/runs/${id}`).catch(() => undefined))?.status;
    await expect.poll(() => statusOf(later), { timeout: 60_000 }).toBe(404);
    await expect.poll(() => statusOf(kept), { timeout: 60_000 }).toBe(200);
    // What waited is judged, and what is new too.
    for (const id of [kept, await submit(candidate)]) {
      expect((await candidate.verdictOf(id)).state).toBe('done');
    }
  },
  timeoutMs,
);

test(
  'a backup goes to another machine, where nothing ran before',
  async () => {
    await run(['backup', 'to-move']);
    const other = path.join(folder, 'other');
    expect(await run(['restore', 'to-move', '--yes'], other)).toMatchObject({ code: 0 });
    const secrets = [dataDir, other].map((dir) => readFileSync(path.join(dir, 'secret'), 'utf8'));
    expect(secrets[0]).toBe(secrets[1]);
    // Without a name it gets one that says when.
    expect(await run(['backup'], other)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/dry-run-\d{4}-\d\d-\d\d-\d{4}\.backup\./),
    });
  },
  timeoutMs,
);

test(
  'what cannot be done is said, and changes nothing',
  async () => {
    await run(['backup', 'torn']);
    const whole = readFileSync(path.join(folder, 'torn'));
    expect(await run(['backup', 'torn'])).toMatchObject({
      code: 1,
      said: expect.stringMatching(/torn --replace \[backup-exists\]/),
    });
    expect(readFileSync(path.join(folder, 'torn'))).toEqual(whole);
    expect(await run(['backup', 'torn', '--replace'])).toMatchObject({ code: 0 });
    truncateSync(path.join(folder, 'torn'), 200);
    expect(await run(['restore', 'torn', '--yes'])).toMatchObject({
      code: 1,
      said: expect.stringMatching(/no whole backup .* nothing was changed.* \[backup-broken\]/),
    });
    // Whether it can be read is looked at before anybody is asked whether they are sure.
    expect(await run(['restore', 'none'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('[backup-unreadable]'),
    });
    expect(await run(['backup', 'nothing'], path.join(folder, 'empty'))).toMatchObject({
      code: 1,
      said: expect.stringContaining('[nothing-to-back-up]'),
    });
    expect(await run(['backup', 'one', 'two'])).toMatchObject({ code: 2 });
  },
  timeoutMs,
);
