import { join } from 'node:path';
import { findPackages } from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { afterAll, describe, expect, it } from 'vitest';
import { bankDirectory } from './find-problem.ts';
import { formatReport } from './print-report.ts';
import { verifyPackages } from './verify-packages.ts';

/** The whole bank from nothing: what was sound before and has not changed takes no time. */
const longestMs = 30 * 60_000;

const sandbox = createSandbox();
afterAll(() => sandbox.close());

describe('the bank', async () => {
  const slugs = await findPackages(bankDirectory);
  const reports = verifyPackages(
    slugs.map((slug) => join(bankDirectory, slug)),
    sandbox,
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
