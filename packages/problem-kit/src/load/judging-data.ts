import { join } from 'node:path';
import {
  type Comparison,
  type Limits,
  type Program,
  type QuerySignature,
  type Signature,
  type SingleTest,
  signatureUpTo,
  type Test,
  upToLevel,
  type Value,
} from '@dryrun/judge';
import { LRUCache } from 'lru-cache';
import { plainSignature } from '../define/plain-signature.ts';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { differencesFromLock, type Lock, lockOf } from './lock.ts';
import { memorySizeOf } from './memory-size.ts';
import { readText } from './read-files.ts';
import {
  type AnyPackage,
  findPackages,
  readLock,
  readPackage,
  referenceFile,
  versionOf,
} from './read-package.ts';
import { readCachedTests, writeCachedTests } from './test-cache.ts';
import { hiddenTestsOf, sampleTests } from './tests.ts';

/** All the judge needs of a problem. For the worker, and for the API once an assessment is over. */
export type JudgingData = CodeJudgingData | QueryJudgingData;

type Tests = {
  slug: string;
  version: string;
  limits: Limits;
  samples: readonly SingleTest[];
};

/** Of a problem that asks for a query: data sets, and what is to come of them. */
export type QueryJudgingData = Tests & {
  kind: 'query';
  signature: QuerySignature;
  hidden: readonly Test[];
};

export type CodeJudgingData = Tests & {
  kind: 'code';
  /** Of the package, whose generators make smaller inputs. */
  directory: string;
  signature: Signature;
  comparison: Comparison;
  /** In the order of their levels, so that those up to a level come first. */
  hidden: readonly Test[];
  /** 1 when the problem has none. */
  levelCount: number;
  /** The first limit that an input of the right types breaks, as a sentence, or null. */
  validate(input: readonly Value[]): string | null;
  /** Says what is expected of own input in practice. Its code leaves the server as help only. */
  reference: Program;
};

export type JudgingOptions = {
  /** Where generated tests are kept between processes. Generated anew when left out. */
  cacheDir?: string;
};

/** Twelve large problems, or a bank of middling ones. */
const defaultMemoryLimitBytes = 256 * 1024 * 1024;

/**
 * Opens the judging views of a bank. A view that was asked for is kept in memory, so that the next
 * submission waits for nothing; those unused the longest go when all together take more than the
 * limit, and come back from `cacheDir`. Views are shared: do not change them.
 *
 * The function rejects with a ProblemPackageError as `loadJudgingData` does, and tries again when it
 * is called again.
 *
 * @param memoryLimitBytes about so much; a single view that is larger is not kept
 */
export function openJudgingData(
  problemsDir: string,
  options: JudgingOptions & { memoryLimitBytes?: number } = {},
): (slug: string) => Promise<JudgingData> {
  const views = new LRUCache<string, JudgingData>({
    maxSize: options.memoryLimitBytes ?? defaultMemoryLimitBytes,
    sizeCalculation: ({ samples, hidden }) => memorySizeOf(samples) + memorySizeOf(hidden),
    fetchMethod: (slug) => loadJudgingData(problemsDir, slug, options),
  });
  return (slug) => views.forceFetch(slug);
}

/**
 * The judging view of one problem: its tests generated, or read from the cache, and held against
 * the lock.
 *
 * @throws ProblemPackageError when the package is missing, not sound, or parts from its lock.
 */
export async function loadJudgingData(
  problemsDir: string,
  slug: string,
  options: JudgingOptions = {},
): Promise<JudgingData> {
  // The slug may come from a request's row: only a folder that is listed is ever opened.
  if (!(await findPackages(problemsDir)).includes(slug)) {
    throw new ProblemPackageError(slug, [
      `there is no folder of that name with a problem.ts in it`,
    ]);
  }
  const directory = join(problemsDir, slug);
  const [pack, lock] = await Promise.all([readPackage(directory), readLock(directory)]);
  const version = await versionOf(pack, lock);
  const samples = sampleTests(pack);
  const hidden = await hiddenTests(pack, lock, version, options.cacheDir);
  const tests = { slug, version, limits: pack.limits, samples };
  if (pack.kind === 'query') {
    return { ...tests, kind: 'query', signature: pack.signature, hidden };
  }
  const { signature, comparison, definition } = pack;
  const code = await readText(directory, referenceFile);
  return {
    ...tests,
    kind: 'code',
    directory,
    signature,
    comparison,
    hidden,
    levelCount: pack.levelCount,
    validate: (input) => definition.validate(...input),
    // It is given lists and trees as they stand in tests.
    reference: { language: 'typescript', code, signature: plainSignature(signature) },
  };
}

/**
 * The view as it is at a level: samples, tests and methods of later ones are not in it. The whole view
 * where the problem has no later ones.
 */
export function judgingDataUpTo(data: JudgingData, level: number): JudgingData {
  if (data.kind === 'query' || level >= data.levelCount) return data;
  return {
    ...data,
    signature: signatureUpTo(data.signature, level),
    samples: upToLevel(data.samples, level),
    hidden: upToLevel(data.hidden, level),
  };
}

async function hiddenTests(
  pack: AnyPackage,
  lock: Lock,
  version: string,
  cacheDir: string | undefined,
): Promise<Test[]> {
  const path = cacheDir && join(cacheDir, `${pack.slug}-${version}.tests`);
  const cached = path && (await readCachedTests(path, lock));
  if (cached) return cached;
  const hidden = await hiddenTestsOf(pack);
  const differences = differencesFromLock(lock, lockOf(sampleTests(pack), hidden));
  if (differences.length > 0) {
    throw new ProblemPackageError(
      pack.slug,
      differences.map(
        (difference) =>
          `tests/lock.json: ${difference}; if the change is meant: npm run problems -- lock ${pack.slug}`,
      ),
    );
  }
  if (path) await writeCachedTests(path, hidden);
  return hidden;
}
