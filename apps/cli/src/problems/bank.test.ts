import { join } from 'node:path';
import { judge } from '@dryrun/judge';
import {
  findPackages,
  kitLanguages,
  limitsFor,
  loadCatalogue,
  loadHelp,
  loadJudgingData,
  loadProof,
} from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { afterAll, describe, expect, it } from 'vitest';
import { bankDirectory } from './find-problem.ts';
import { offered } from './offered-languages.ts';
import { openQueries } from './open-queries.ts';
import { formatReport } from './print-report.ts';
import { ReportCache } from './report-cache.ts';
import { readVerifiedRecord } from './verified-record.ts';
import { verifyPackages } from './verify-packages.ts';

/** The whole bank from nothing. */
const longestMs = 30 * 60_000;

const sandbox = createSandbox();
const queries = openQueries();
afterAll(() => Promise.all([sandbox.close(), queries.close()]));

describe('the bank', async () => {
  const slugs = await findPackages(bankDirectory);
  const record = await readVerifiedRecord();
  // What was verified in all languages need not be verified again where some are not installed.
  const all = kitLanguages.map(({ language }) => language);
  const caches = [await offered(sandbox), all].map((languages) => new ReportCache(languages));
  const packages = await Promise.all(
    slugs.map(async (slug) => {
      const directory = join(bankDirectory, slug);
      const keys = await Promise.all(caches.map((cache) => cache.keyOf(directory)));
      return { slug, directory, isProven: keys.some((key) => key === record[slug]) };
    }),
  );
  // The same files were seen to keep every promise by the same judge. That this machine, too, makes the
  // locked tests of them is seen where each package is loaded (packages/problem-kit/src/load).
  const unproven = packages.filter(({ isProven }) => !isProven);
  const reports = verifyPackages(
    unproven.map(({ directory }) => directory),
    sandbox,
    { queries },
  );

  it.for(packages)('$slug keeps every promise', { timeout: longestMs }, async (one, { skip }) => {
    skip(one.isProven, 'problems/verified.json vouches for it');
    const verified = await reports[unproven.indexOf(one)];
    expect(verified?.report.ok, verified && formatReport(verified.report)).toBe(true);
  });

  // Candidates get lists and trees; the reference gets them as they stand in tests. That it is right
  // where both are alike is seen by its mutants.
  const catalogue = await loadCatalogue(bankDirectory);
  const linked = catalogue
    .list()
    .flatMap(({ slug, signature }) =>
      signature.kind !== 'query' && /linked-list|binary-tree/.test(JSON.stringify(signature))
        ? [{ slug, signature }]
        : [],
    );
  it.each(linked)(
    '$slug: what is asked for own input, and what is shown as a solution, is right',
    async ({ slug, signature }) => {
      const problem = await loadJudgingData(bankDirectory, slug);
      if (problem.kind !== 'code') throw new Error(`${slug} asks for no program`);
      const { samples: tests, comparison, limits, reference } = problem;
      const { solutions } = await loadHelp(bankDirectory, slug);
      const programs = [reference, ...solutions.map((solution) => ({ ...solution, signature }))];
      expect(solutions.map(({ language }) => language)).toContain('typescript');
      for (const program of programs) {
        const request = { program, tests, comparison, limits: limitsFor(program.language, limits) };
        let verdict = '';
        for await (const event of judge(request, sandbox))
          if (event.kind === 'verdict') verdict = event.verdict;
        expect(verdict, program.code).toBe('accepted');
      }
    },
  );

  it('the page of proof of each package is of the package as it is', async () => {
    const proofs = await Promise.all(slugs.map((slug) => loadProof(bankDirectory, slug)));
    const stale = slugs.filter((_, index) => !proofs[index]?.rulesLeftOut);
    expect(stale, 'npm run problems -- proof').toEqual([]);
  });
});
