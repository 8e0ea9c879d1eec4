/** One sound package, broken in one place at a time: the verifier refuses each, for the right reason. */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyPackage, writeLock } from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brokenRules } from './broken-rules.ts';
import { brokenSolutions } from './broken-solutions.ts';
import { brokenTexts } from './broken-texts.ts';
import { writeSoundPackage } from './sound-package.ts';

const sandbox = createSandbox();
// Python is slow to start, and no rule is about one language only; the bank has its solutions run.
const options = { concurrency: availableParallelism(), languages: ['typescript', 'javascript'] };
let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dryrun-broken-'));
});
afterAll(async () => {
  await sandbox.close();
  await rm(scratch, { recursive: true });
});

it.each([...brokenTexts, ...brokenSolutions, ...brokenRules])(
  'refuses %s',
  async (_, check, changes, fault) => {
    const parent = await mkdtemp(join(scratch, 'bank-'));
    const directory = await writeSoundPackage(parent, changes);
    // A package too broken to be locked is refused for its own fault, not for the old lock.
    if (check === 'tests' && !('tests/lock.json' in changes))
      await writeLock(directory).catch(() => undefined);
    const report = await verifyPackage(directory, sandbox, { ...options, only: [check] });
    expect(report.ok).toBe(false);
    expect(report.checks.flatMap((one) => one.faults).join('\n')).toContain(fault);
  },
);
