import type { QueryRunner } from '@dryrun/judge';
import { ProblemPackageError } from '../../define/problem-package-error.ts';
import { checkComplete } from '../check-complete.ts';
import { checkHelp } from '../check-statement.ts';
import type { Check, CheckName, VerificationReport } from '../report.ts';
import { checkDataSets } from './check-data-sets.ts';
import { checkQueries, checkQueryFiles } from './check-queries.ts';
import { checkQueryStatement } from './check-query-statement.ts';
import { checkReference } from './check-reference.ts';
import { type QuerySubject, readQuerySubject } from './query-subject.ts';

type Options = {
  /** Null where nobody asks queries: then nothing is known of them, and the report says so. */
  queries: QueryRunner | null;
  only: readonly CheckName[];
};

/**
 * Proves a package of SQL by the promises that make sense of one. There are no mutants of a query, no
 * slips and no sweeps: wrong ideas have to do, and each data set is small enough to be all of one.
 */
export async function verifyQueryPackage(
  report: VerificationReport,
  directory: string,
  { queries, only }: Options,
): Promise<void> {
  let subject: Promise<QuerySubject> | null = null;
  const read = () => (subject ??= readQuerySubject(directory));
  const checks: [CheckName, () => Promise<Check>][] = [
    ['complete', () => checkComplete(directory)],
    [
      'statement',
      async () => {
        const { pack } = await read();
        report.difficulty = pack.definition.difficulty;
        report.topics = pack.definition.topics;
        return checkQueryStatement(pack);
      },
    ],
    ['help', () => checkHelp(directory)],
    [
      'tests',
      async () => {
        const { hidden } = await read();
        report.hiddenTestCount = hidden.length;
        return checkDataSets(await read());
      },
    ],
    ['samples', async () => checkReference(await read(), queries)],
    ['files', async () => checkQueryFiles(await read())],
    [
      'solutions',
      async () => {
        const { check, reports } = await checkQueries(await read(), queries);
        report.submissions = reports;
        return check;
      },
    ],
  ];
  for (const [name, check] of checks) {
    if (!only.includes(name)) continue;
    const began = performance.now();
    const { faults, ...kept } = await keptOrFaults(name, check);
    const said = report.checks.flatMap((one) => one.faults);
    const fresh = faults.filter((fault) => !said.includes(fault));
    if (fresh.length > 0 || faults.length === 0)
      report.checks.push({ ...kept, faults: fresh, tookMs: performance.now() - began });
  }
  report.ok = report.checks.every(({ faults }) => faults.length === 0);
}

async function keptOrFaults(name: CheckName, check: () => Promise<Check>): Promise<Check> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof ProblemPackageError)) throw error;
    return { name, promise: 'the package can be read', faults: [...error.problems], note: '' };
  }
}
