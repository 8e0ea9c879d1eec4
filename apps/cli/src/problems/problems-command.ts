import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  findPackages,
  ProblemPackageError,
  type VerificationReport,
  verifyPackage,
  writeLock,
} from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { bankDirectory, findProblem } from './find-problem.ts';
import { offered } from './offered-languages.ts';
import { formatReport, formatTotals } from './print-report.ts';

const usage = `Usage:
  npm run problems -- verify [slug or folder …] [--json]   proves packages; all of the bank when none is named
  npm run problems -- lock <slug or folder …>              writes tests/lock.json from the generators`;

/** Exit code 0: every promise kept. 1: one is broken. 2: bad usage or our fault. */
export async function runProblemsCommand(argv: readonly string[]): Promise<number> {
  let parsed: { positionals: string[]; values: { json?: boolean | undefined } };
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const [action, ...names] = parsed.positionals;
  if (action !== 'verify' && action !== 'lock') {
    return refuse(action ? `There is no action "${action}".` : 'Say what to do.');
  }
  if (action === 'lock' && names.length === 0) return refuse('Name the package to lock.');

  const directories: string[] = [];
  for (const name of names) {
    const directory = findProblem(name);
    if (directory === null) return refuse(`There is no problem.ts for "${name}".`);
    directories.push(directory);
  }
  if (directories.length === 0) {
    for (const slug of await findPackages(bankDirectory))
      directories.push(join(bankDirectory, slug));
  }
  return action === 'lock' ? lock(directories) : verify(directories, parsed.values.json ?? false);
}

async function verify(directories: readonly string[], json: boolean): Promise<number> {
  const concurrency = availableParallelism();
  const sandbox = createSandbox({ size: concurrency });
  const reports: VerificationReport[] = [];
  try {
    const languages = await offered(sandbox);
    for (const directory of directories) {
      const report = await verifyPackage(directory, sandbox, { concurrency, languages });
      reports.push(report);
      if (!json) console.log(`${formatReport(report)}\n`);
    }
  } catch (error) {
    console.error(error);
    return 2;
  } finally {
    await sandbox.close();
  }
  const ok = reports.every((report) => report.ok);
  console.log(json ? JSON.stringify({ ok, packages: reports }, null, 2) : formatTotals(reports));
  return ok ? 0 : 1;
}

async function lock(directories: readonly string[]): Promise<number> {
  for (const directory of directories) {
    try {
      const { samples, hidden } = await writeLock(directory);
      console.log(`${directory}: locked ${samples.length} samples, ${hidden.length} hidden tests.`);
    } catch (error) {
      if (!(error instanceof ProblemPackageError)) throw error;
      console.error(error.message);
      return 1;
    }
  }
  return 0;
}

function refuse(reason: string): number {
  console.error(`${reason}\n\n${usage}`);
  return 2;
}
