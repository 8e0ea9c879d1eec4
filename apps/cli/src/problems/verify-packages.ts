import { availableParallelism } from 'node:os';
import type { QueryRunner } from '@dryrun/judge';
import {
  type CheckName,
  checksOfPrograms,
  type VerificationReport,
  verifyPackage,
} from '@dryrun/problem-kit';
import type { CodeSandbox } from '@dryrun/sandbox';
import { notMissing, offered } from './offered-languages.ts';
import { ReportCache } from './report-cache.ts';

export type VerifyPackagesOptions = {
  /** Asks the queries of packages of SQL. */
  queries?: QueryRunner;
  /** Verify what is known to be sound as well. */
  fresh?: boolean;
  /** These promises only, which is neither read from the cache nor kept in it. */
  only?: (directory: string) => readonly CheckName[] | undefined;
};

export type PackageReport = {
  report: VerificationReport;
  /** Whether the report is one of an earlier run on the same content. */
  cached: boolean;
  /** The key of the content that was verified; null unless all of it was, and stayed the same. */
  key: string | null;
};

/**
 * Verifies packages, as many at once as there are cores.
 *
 * @returns a promise for each, in order; it is rejected when our own machinery fails.
 */
export function verifyPackages(
  directories: readonly string[],
  sandbox: CodeSandbox,
  { fresh = false, queries, only = () => undefined }: VerifyPackagesOptions = {},
): Promise<PackageReport>[] {
  const concurrency = availableParallelism();
  const started = memoized(() => offered(sandbox));
  const cache = memoized(async () => new ReportCache(await started()));

  const verify = async (directory: string): Promise<PackageReport> => {
    const options = { concurrency, ...(queries && { queries }) };
    const some = only(directory);
    if (some) {
      // For the others no language has to be started, which takes seconds.
      const mayRun = checksOfPrograms.some((name) => some.includes(name));
      const languages = mayRun ? await started() : notMissing(sandbox);
      const report = await verifyPackage(directory, sandbox, { ...options, languages, only: some });
      return { report, cached: false, key: null };
    }
    const [kept, languages] = await Promise.all([cache(), started()]);
    const key = await kept.keyOf(directory);
    const known = fresh ? null : await kept.read(directory, key);
    if (known) return { report: known, cached: true, key };
    const report = await verifyPackage(directory, sandbox, { ...options, languages });
    // Not if somebody wrote to it meanwhile.
    const same = (await kept.keyOf(directory)) === key;
    if (same) await kept.write(directory, key, report);
    return { report, cached: false, key: same ? key : null };
  };

  const places = directories.map((directory) => ({
    directory,
    ...Promise.withResolvers<PackageReport>(),
  }));
  const queue = [...places];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await verify(next.directory).then(next.resolve, next.reject);
    }
  };
  for (let worker = 0; worker < concurrency; worker++) void work();
  // Whoever waits for them one by one may give up at the first: the others are then nobody's.
  for (const { promise } of places) promise.catch(() => undefined);
  return places.map(({ promise }) => promise);
}

/** The first who asks has it done, and all have what came of it. */
function memoized<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => (made ??= make());
}
