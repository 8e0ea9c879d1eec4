import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { QueryRunner } from '@dryrun/judge';
import {
  type CheckName,
  checkNames,
  createPackage,
  findPackages,
  ProblemPackageError,
  type VerificationReport,
  writeLock,
} from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { bankDirectory, findProblem, isInBank } from './find-problem.ts';
import { openQueries } from './open-queries.ts';
import { formatReport } from './print-report.ts';
import { provePackages } from './proof-command.ts';
import { formatTotals, totalsOf } from './totals.ts';
import { noteVerified } from './verified-record.ts';
import { verifyPackages } from './verify-packages.ts';

const usage = `Usage:
  npm run problems -- new <slug or new folder> [--levels 4]
      writes a package that works, with marks where you write; of a problem with so many levels, 2 to 6
  npm run problems -- lock <slug or folder …>              writes tests/lock.json from the generators
  npm run problems -- proof [slug …]                       how strong the tests are: problems/proof.json, docs/proof
  npm run problems -- verify [slug or folder …] [--json] [--fresh] [--only name,…]
      proves packages; all of the bank when none is named
      --fresh   also those that were sound before and have not changed since
      --only    some promises only: ${checkNames.join(', ')}`;

type Flags = {
  json?: boolean | undefined;
  fresh?: boolean | undefined;
  only?: string | undefined;
  levels?: string | undefined;
};

/** Exit code 0: every promise kept. 1: one is broken. 2: bad usage or our fault. */
export async function runProblemsCommand(argv: readonly string[]): Promise<number> {
  let parsed: { positionals: string[]; values: Flags };
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        fresh: { type: 'boolean' },
        only: { type: 'string' },
        levels: { type: 'string' },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const [action, ...names] = parsed.positionals;
  switch (action) {
    case 'new':
      return names.length === 1
        ? create(names[0] ?? '', parsed.values)
        : refuse('Name one package to create.');
    case 'lock':
    case 'proof':
    case 'verify': {
      if (action === 'lock' && names.length === 0) return refuse('Name the package to lock.');
      const directories = await findAll(names);
      if (typeof directories === 'string') return refuse(directories);
      if (action === 'verify') return verify(directories, parsed.values);
      if (action === 'lock') return lock(directories);
      return directories.every(isInBank)
        ? provePackages(directories)
        : refuse('Pages of proof are written for packages of the bank.');
    }
    default:
      return refuse(action ? `There is no action "${action}".` : 'Say what to do.');
  }
}

/** The folders of the packages, all of the bank when none is named, or what is wrong with a name. */
async function findAll(names: readonly string[]): Promise<string[] | string> {
  if (names.length === 0) {
    return (await findPackages(bankDirectory)).map((slug) => join(bankDirectory, slug));
  }
  const directories: string[] = [];
  for (const name of names) {
    const directory = findProblem(name);
    if (directory === null) return `There is no problem.ts for "${name}".`;
    directories.push(directory);
  }
  return directories;
}

async function verify(directories: readonly string[], flags: Flags): Promise<number> {
  const only = flags.only?.split(',').map((name) => name.trim());
  const unknown = only?.find((name) => !checkNames.some((known) => known === name));
  if (unknown !== undefined) {
    return refuse(`There is no promise "${unknown}"; say some of ${checkNames.join(', ')}.`);
  }
  const began = performance.now();
  const sandbox = createSandbox();
  const queries = openQueries();
  const reports: VerificationReport[] = [];
  const verified: Record<string, string> = {};
  let fromCache = 0;
  try {
    const pending = verifyPackages(directories, sandbox, {
      fresh: flags.fresh ?? false,
      queries,
      only: () => only as CheckName[] | undefined,
    });
    for await (const { report, cached, key } of pending) {
      const directory = directories[reports.length] ?? '';
      if (key !== null && report.ok && isInBank(directory)) verified[report.slug] = key;
      reports.push(report);
      if (cached) fromCache += 1;
      // Of the bank only what is wrong is worth a screen.
      const briefly = report.ok && directories.length > 1;
      if (!flags.json) console.log(formatReport(report, { cached, briefly }));
    }
  } catch (error) {
    console.error(error);
    return 2;
  } finally {
    await Promise.all([sandbox.close(), queries.close()]);
  }
  await noteVerified(verified, await findPackages(bankDirectory));
  const ok = reports.every((report) => report.ok);
  const totals = totalsOf(reports);
  const tookMs = performance.now() - began;
  if (flags.json) {
    console.log(JSON.stringify({ ok, totals, tookMs, fromCache, packages: reports }, null, 2));
  } else if (!only) {
    console.log(`\n${formatTotals(totals)}`);
    console.log(
      `${(tookMs / 1000).toFixed(1)} s, ${fromCache} of them unchanged since they were sound`,
    );
  }
  return ok ? 0 : 1;
}

async function create(slugOrFolder: string, { levels = '1' }: Flags): Promise<number> {
  if (!/^[1-6]$/.test(levels)) return refuse('A problem has 2 to 6 levels, or none: --levels 4.');
  const inBank = !slugOrFolder.includes('/');
  const directory = inBank ? join(bankDirectory, slugOrFolder) : resolve(slugOrFolder);
  // Outside of the bank the kit is not found by its name.
  const kit = inBank ? undefined : import.meta.resolve('@dryrun/problem-kit');
  try {
    const files = await createPackage(directory, kit, Number(levels));
    console.log(`${directory}:\n${files.map((file) => `  ${file}`).join('\n')}`);
    console.log(
      `It works as it stands. Replace what it does by your own; what is left to write: npm run problems -- verify ${slugOrFolder}`,
    );
    return 0;
  } catch (error) {
    return complain(error);
  }
}

async function lock(directories: readonly string[]): Promise<number> {
  const queries = openQueries();
  try {
    return await lockAll(directories, queries);
  } finally {
    await queries.close();
  }
}

async function lockAll(directories: readonly string[], queries: QueryRunner): Promise<number> {
  for (const directory of directories) {
    try {
      const { samples, hidden } = await writeLock(directory, () => queries);
      console.log(`${directory}: locked ${samples.length} samples, ${hidden.length} hidden tests.`);
    } catch (error) {
      return complain(error);
    }
  }
  return 0;
}

/** A package's fault is said in its own words; anything else is ours. */
function complain(error: unknown): number {
  if (!(error instanceof ProblemPackageError)) throw error;
  console.error(error.message);
  return 1;
}

function refuse(reason: string): number {
  console.error(`${reason}\n\n${usage}`);
  return 2;
}
