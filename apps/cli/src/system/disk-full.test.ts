import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate } from './candidate.ts';
import { lightLanguages, type RunningSystem, startSystem } from './running-system.ts';

const MIB = 1024 * 1024;
const timeoutMs = 240_000;

let folder: string;
let mounted = false;
let system: RunningSystem | undefined;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dryrun-disk-'));
  const mount = ['-t', 'tmpfs', '-o', 'size=400m,mode=0711', 'dryrun-disk', folder];
  mounted = spawnSync('mount', mount).status === 0;
  if (!mounted) {
    console.log('Left out: a full disk, as this user or container may mount none to fill.');
    return;
  }
  const env = { ...lightLanguages, DISK_RESERVE_MIB: '60', LOG_LEVEL: 'warn' };
  system = await startSystem({ dataDir: path.join(folder, 'data'), env });
}, timeoutMs);
afterAll(async () => {
  await system?.stop();
  if (mounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});

const ballast = () => path.join(folder, 'ballast');

/** Takes the disk until so much is free; to the last byte for 0. */
function fillTo(freeBytes: number): void {
  const file = openSync(ballast(), 'a');
  const part = Buffer.alloc(256 * 1024, 1);
  try {
    while (freeBytes === 0 || freeOf() > freeBytes) writeSync(file, part);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}

function freeOf(): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

type Sitting = { id: string; problems: { problem: { slug: string } }[] };
type Health = { ready: boolean; checks: { name: string; ok: boolean; message: string }[] };

const setUp = { preset: 'classic', editorMode: 'standard', language: 'javascript' };
const codeOf = async (answer: Response) => ((await answer.json()) as { code?: string }).code;

async function health(): Promise<{ status: number; disk: string | undefined }> {
  const answer = await fetch(`${system?.url}/api/health`, { signal: AbortSignal.timeout(10_000) });
  const { checks } = (await answer.json()) as Health;
  return { status: answer.status, disk: checks.find(({ name }) => name === 'disk')?.message };
}

test(
  'a disk that fills refuses sittings, then everything, and all is well when some is freed',
  async ({ skip }) => {
    if (!system) return skip('no disk to fill could be mounted');
    const candidate = new Candidate(system.url);
    await candidate.visit();
    const { id } = (await (
      await candidate.request('POST', '/assessments', setUp)
    ).json()) as Sitting;
    const started = await candidate.request('POST', `/assessments/${id}/start`);
    const slug = ((await started.json()) as Sitting).problems[0]?.problem.slug ?? '';
    let revision = 0;
    const save = async (size: number) => {
      const answer = await candidate.request('PUT', `/assessments/${id}/drafts/${slug}`, {
        ...{ language: 'javascript', code: randomText(size), tab: 'one' },
        ...{ baseRevision: revision, keystrokes: 1 },
      });
      if (answer.ok) ({ revision } = (await answer.json()) as { revision: number });
      return answer;
    };
    expect((await save(100)).status).toBe(200);

    // Below the reserve.
    fillTo(40 * MIB);
    const refused = await candidate.request('POST', '/assessments', setUp);
    expect(refused.status).toBe(507);
    expect(await refused.json()).toMatchObject({
      code: 'INSUFFICIENT_STORAGE',
      message: expect.stringMatching(
        /has \d+ MB free and keeps 60 MB .* none begins now\. Free some/,
      ),
    });
    expect((await save(100)).status).toBe(200);
    expect(await health()).toMatchObject({ status: 200, disk: expect.stringContaining('reserve') });

    // To the last byte: the journal has room for a while.
    fillTo(0);
    let answer = await save(50_000);
    for (let tries = 0; answer.ok && tries < 2_000; tries++) answer = await save(50_000);
    expect([answer.status, await codeOf(answer)]).toEqual([507, 'INSUFFICIENT_STORAGE']);
    expect(await health()).toMatchObject({
      status: 503,
      disk: expect.stringMatching(/^the disk is full/),
    });
    // It stays so for a while, and whoever asks is answered.
    for (let times = 0; times < 20; times++) {
      const again = await save(50_000);
      if (!again.ok)
        expect([again.status, await codeOf(again)]).toEqual([507, 'INSUFFICIENT_STORAGE']);
    }
    const acknowledged = revision;

    rmSync(ballast());
    await expect.poll(health, { timeout: 90_000 }).toMatchObject({ status: 200 });
    // A connection that broke meanwhile may be found by the first who uses it: as pages do, once more.
    const saved = async () => {
      const answer = await save(100);
      return answer.ok ? 'saved' : `${answer.status} ${await answer.text()}`;
    };
    await expect.poll(saved).toBe('saved');
    expect(revision).toBeGreaterThan(acknowledged);
    const run = { problem: slug, language: 'javascript', code: '// after' };
    const { state } = await candidate.verdictOf(
      (await candidate.submit({ ...run, assessment: id })).id,
    );
    expect(state).toBe('done');
    expect(system.output()).not.toMatch(/The (api|worker) ended/);
  },
  timeoutMs,
);

/** Text that no compression makes small. */
function randomText(size: number): string {
  const letters = Array.from({ length: size }, () => String.fromCharCode(97 + Math.random() * 26));
  return letters.join('');
}
