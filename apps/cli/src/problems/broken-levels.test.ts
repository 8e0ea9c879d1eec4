/** One sound package of two levels, broken in one place at a time: as broken-packages.test.ts does. */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyPackage, writeLock } from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brokenLevels } from './broken-levels.ts';
import { writeSoundPackage } from './sound-package.ts';

const sandbox = createSandbox();
const options = { concurrency: availableParallelism(), languages: ['typescript'] };
let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dryrun-levels-'));
});
afterAll(async () => {
  await sandbox.close();
  await rm(scratch, { recursive: true });
});

it('a package with levels that is filled in is sound', async () => {
  const parent = await mkdtemp(join(scratch, 'bank-'));
  const report = await verifyPackage(await writeSoundPackage(parent, {}, 2), sandbox, options);
  expect(report.checks.flatMap((one) => one.faults)).toEqual([]);
});

it.each(brokenLevels)('refuses %s', async (_, check, changes, fault) => {
  const parent = await mkdtemp(join(scratch, 'bank-'));
  const directory = await writeSoundPackage(parent, changes, 2);
  if (check === 'tests') await writeLock(directory).catch(() => undefined);
  const report = await verifyPackage(directory, sandbox, { ...options, only: [check] });
  expect(report.checks.flatMap((one) => one.faults).join('\n')).toContain(fault);
  expect(report.ok).toBe(false);
});
