import { basename } from 'node:path';
import type { Language, Sandbox } from '@dryrun/judge';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { kitLanguages } from '../languages/languages.ts';
import { readHiddenTests, readLock, readPackage } from '../load/read-package.ts';
import { generateTests, sampleTests } from '../load/tests.ts';
import {
  checkFolders,
  checkHidden,
  checkLock,
  checkSamples,
  checkSmallInputs,
  checkStarter,
  checkValidator,
} from './check-package.ts';
import { checkSubmission, type SubmissionCheck } from './check-submissions.ts';
import type { Check, VerificationReport } from './report.ts';
import { readSubmissions } from './submissions.ts';

export type VerifyOptions = {
  /** Solutions judged at once. More than the sandbox runs at once brings nothing. */
  concurrency: number;
  /** Stop judging a slow solution once it is proven slow. Its pass rate is then not known. */
  stopWhenProven?: boolean;
  /** What the sandbox runs; programs in other languages are left aside. All when left out. */
  languages?: readonly Language[];
};

/**
 * Proves one package through the judge and the sandbox that are handed in. Everything wrong with
 * the package is in the report.
 *
 * @throws only when our own machinery fails.
 */
export async function verifyPackage(
  directory: string,
  sandbox: Sandbox,
  options: VerifyOptions,
): Promise<VerificationReport> {
  const began = performance.now();
  const report: VerificationReport = {
    slug: basename(directory),
    ok: false,
    checks: [],
    submissions: [],
    hiddenTestCount: 0,
    tookMs: 0,
  };
  try {
    await runChecks(directory, sandbox, options, report);
  } catch (error) {
    if (!(error instanceof ProblemPackageError)) throw error;
    report.checks.push({
      promise: 'the package can be read',
      faults: [...error.problems],
      note: '',
    });
  }
  report.ok = report.checks.every((check) => check.faults.length === 0);
  report.tookMs = performance.now() - began;
  return report;
}

async function runChecks(
  directory: string,
  sandbox: Sandbox,
  options: VerifyOptions,
  report: VerificationReport,
): Promise<void> {
  const { concurrency, stopWhenProven = false } = options;
  const languages = options.languages ?? kitLanguages.map(({ language }) => language);
  const pack = await readPackage(directory);
  const generators = await readHiddenTests(directory);
  const samples = sampleTests(pack);
  report.checks.push(checkSamples(pack, samples));
  const hidden = generateTests(pack, generators);
  report.hiddenTestCount = hidden.length;
  report.checks.push(checkHidden(hidden));
  report.checks.push(checkLock(await readLock(directory), samples, hidden));
  report.checks.push(checkValidator(pack, [...samples, ...hidden]));
  report.checks.push(await checkStarter(pack, [...samples, ...hidden], sandbox, languages));

  const { submissions: all, strangers } = await readSubmissions(directory);
  const submissions = all.filter(({ language }) => languages.includes(language));
  report.checks.push(checkFolders(submissions, strangers, languages));
  report.checks.push(await checkSmallInputs(pack, generators, submissions, sandbox));

  const checked = await mapSome(submissions, concurrency, (submission) =>
    checkSubmission(pack, submission, hidden, sandbox, { stopWhenProven }),
  );
  report.submissions = checked.map((check) => check.report);
  report.checks.push(promiseOfFolders(checked));
}

function promiseOfFolders(checked: readonly SubmissionCheck[]): Check {
  return {
    promise: "every solution keeps its folder's promise, with time to spare",
    faults: checked.flatMap((check) => check.faults),
    note: '',
  };
}

/** Maps in order with at most `concurrency` in work at a time. */
async function mapSome<T, R>(
  items: readonly T[],
  concurrency: number,
  map: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      results[next[0]] = await map(next[1]);
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return results;
}
