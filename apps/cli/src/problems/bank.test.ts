import { join } from 'node:path';
import { checkNames, findPackages } from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { afterAll, describe, expect, it } from 'vitest';
import { bankDirectory } from './find-problem.ts';
import { formatReport } from './print-report.ts';
import { verifyPackages } from './verify-packages.ts';

/**
 * On a machine that has nothing cached, large tests and mutants of the whole bank take a while:
 * under `npm test` they are left to `npm run problems -- verify`.
 */
const takeLong = ['solutions', 'mutants'];
const only = process.env.CI ? checkNames.filter((name) => !takeLong.includes(name)) : undefined;

/** The whole bank from nothing: what was sound before and has not changed takes no time. */
const longestMs = 30 * 60_000;

const sandbox = createSandbox();
afterAll(() => sandbox.close());

describe('the bank', async () => {
  const slugs = await findPackages(bankDirectory);
  const reports = verifyPackages(
    slugs.map((slug) => join(bankDirectory, slug)),
    sandbox,
    { only },
  );

  it.each(slugs.map((slug, index) => ({ slug, index })))(
    '$slug keeps every promise',
    async ({ index }) => {
      const verified = await reports[index];
      expect(verified?.report.ok, verified && formatReport(verified.report)).toBe(true);
    },
    longestMs,
  );
});
