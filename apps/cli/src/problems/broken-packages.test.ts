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
/** They run until a limit stops them, which takes longer than all others together. */
const slowOnes = [
  'submissions/time_limit_exceeded/too-slow.ts',
  'submissions/brute_force/every-pair.ts',
];
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
    // That they are missing, another check would say.
    const spared = check === 'solutions' ? slowOnes.filter((file) => !(file in changes)) : [];
    const directory = await writeSoundPackage(parent, {
      ...Object.fromEntries(spared.map((file) => [file, null])),
      ...changes,
    });
    // A package too broken to be locked is refused for its own fault, not for the old lock.
    if (check === 'tests' && !('tests/lock.json' in changes))
      await writeLock(directory).catch(() => undefined);
    const report = await verifyPackage(directory, sandbox, { ...options, only: [check] });
    expect(report.ok).toBe(false);
    expect(report.checks.flatMap((one) => one.faults).join('\n')).toContain(fault);
  },
);
