import { basename } from 'node:path';
import { casesOf, type Language, type QueryRunner, type Sandbox } from '@dryrun/judge';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { asksForQuery, readCodePackage } from '../load/read-package.ts';
import { checkChecker } from './check-checker.ts';
import { checkComplete } from './check-complete.ts';
import { checkFiles } from './check-files.ts';
import { checkMutants } from './check-mutants.ts';
import { checkReach } from './check-reach.ts';
import { checkSamples, checkSignature, checkStarter } from './check-signature.ts';
import { checkSlips } from './check-slips.ts';
import { checkSmallInputs } from './check-small-inputs.ts';
import { checkSolutions } from './check-solutions.ts';
import { checkHelp, checkStatement } from './check-statement.ts';
import { checkTests } from './check-tests.ts';
import { checkValidator } from './check-validator.ts';
import { verifyQueryPackage } from './query/verify-query-package.ts';
import {
  type Check,
  type CheckName,
  type CheckOfPrograms,
  checkNames,
  type VerificationReport,
} from './report.ts';
import { type Machine, readSubject, type Subject } from './subject.ts';

export type VerifyOptions = {
  /** Programs judged at once. More than the sandbox runs at once brings nothing. */
  concurrency: number;
  /** What the sandbox can run; solutions in other languages are not run, and the report says so. */
  languages: readonly Language[];
  /** Asks the queries of packages of SQL, of which nothing is asked when it is left out. */
  queries?: QueryRunner;
  /** These promises only; all when left out. */
  only?: readonly CheckName[];
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
  { concurrency, languages, queries, only = checkNames }: VerifyOptions,
): Promise<VerificationReport> {
  const began = performance.now();
  const report: VerificationReport = {
    slug: basename(directory),
    difficulty: null,
    topics: [],
    ok: false,
    checks: [],
    submissions: [],
    mutation: null,
    slips: null,
    reach: null,
    sweeps: null,
    hiddenTestCount: 0,
    tookMs: 0,
  };
  if (await isOfSql(directory)) {
    await verifyQueryPackage(report, directory, { queries: queries ?? null, only });
    report.tookMs = performance.now() - began;
    return report;
  }
  const machine: Machine = { sandbox, languages: new Set(languages), concurrency };
  let subject: Promise<Subject> | null = null;
  const run: Run = {
    directory,
    machine,
    report,
    subject: () => (subject ??= readSubject(directory)),
  };
  for (const name of checkNames.filter((known) => only.includes(known))) {
    const checkBegan = performance.now();
    const check = await kept(name, checks[name], run);
    const tookMs = performance.now() - checkBegan;
    // What cannot be read at all breaks one promise after another: it is said once.
    const said = report.checks.flatMap(({ faults }) => faults);
    const faults = check.faults.filter((fault) => !said.includes(fault));
    if (faults.length > 0 || check.faults.length === 0)
      report.checks.push({ ...check, faults, tookMs });
  }
  report.ok = report.checks.every((check) => check.faults.length === 0);
  report.tookMs = performance.now() - began;
  return report;
}

/** Of a package that cannot be read nothing is known: it is told as one of code. */
async function isOfSql(directory: string): Promise<boolean> {
  try {
    return await asksForQuery(directory);
  } catch (error) {
    if (error instanceof ProblemPackageError) return false;
    throw error;
  }
}

type Run = {
  directory: string;
  machine: Machine;
  report: VerificationReport;
  subject(): Promise<Subject>;
};

/** For what is not about programs. */
type WithoutSandbox = Omit<Run, 'machine'> & { machine: Omit<Machine, 'sandbox'> };

const checks: {
  [Name in CheckName]: (
    run: Name extends CheckOfPrograms ? Run : WithoutSandbox,
  ) => Promise<Check> | Check;
} = {
  complete: ({ directory }) => checkComplete(directory),
  async statement({ directory, report }) {
    const pack = await readCodePackage(directory);
    report.difficulty = pack.definition.difficulty;
    report.topics = pack.definition.topics;
    return checkStatement(pack);
  },
  help: async ({ directory }) => {
    const { levelCount } = await readCodePackage(directory);
    return checkHelp(directory, levelCount);
  },
  signature: async ({ directory }) => checkSignature(await readCodePackage(directory)),
  starter: async ({ subject, machine }) => checkStarter(await subject(), machine),
  samples: async ({ subject }) => checkSamples(await subject()),
  async tests({ subject, report }) {
    const { hidden } = await subject();
    const sweeps = hidden.filter((test) => 'sweep' in test);
    report.hiddenTestCount = hidden.length;
    report.sweeps = { sweeps: sweeps.length, inputs: sweeps.flatMap(casesOf).length };
    return checkTests(await subject());
  },
  validator: async ({ subject }) => checkValidator(await subject()),
  files: async ({ subject, machine }) => checkFiles(await subject(), machine),
  'small-inputs': async ({ subject, machine }) => checkSmallInputs(await subject(), machine),
  async solutions({ subject, machine, report }) {
    const { check, reports } = await checkSolutions(await subject(), machine);
    report.submissions = reports;
    return check;
  },
  async reach({ subject, report }) {
    const { check, reach } = await checkReach(await subject());
    report.reach = reach;
    return check;
  },
  async mutants({ subject, machine, report }) {
    const { check, mutation } = await checkMutants(await subject(), machine);
    report.mutation = mutation;
    return check;
  },
  async slips({ subject, machine, report }) {
    const { check, slips } = await checkSlips(await subject(), machine);
    report.slips = slips;
    return check;
  },
  checker: async ({ directory }) => checkChecker(await readCodePackage(directory)),
};

/** What a check finds; a package that it cannot read breaks the promise too. */
async function kept(
  name: CheckName,
  check: (run: Run) => Promise<Check> | Check,
  run: Run,
): Promise<Check> {
  try {
    return await check(run);
  } catch (error) {
    if (!(error instanceof ProblemPackageError)) throw error;
    return { name, promise: 'the package can be read', faults: [...error.problems], note: '' };
  }
}
