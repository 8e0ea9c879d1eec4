import { basename, dirname } from 'node:path';
import { judge, type Verdict } from '@dryrun/judge';
import {
  type CodeJudgingData,
  limitsFor,
  loadJudgingData,
  readSubmissions,
} from '@dryrun/problem-kit';
import type { CodeSandbox } from '@dryrun/sandbox';

/** An accepted solution of a problem, which ought to be accepted whenever it is judged. */
export type Solution = { problem: string; file: string; language: string; code: string };

/** What became of one judgement. */
export type Judgement = {
  problem: string;
  file: string;
  /** From 1. */
  run: number;
  verdict: Verdict;
  /** Number of the test that did not pass, from 1; null when all did or none was run. */
  test: number | null;
  message: string | null;
  /** CPU time of the slowest test, as a share of the limit. */
  slowestShare: number;
};

/**
 * Judges every accepted solution of these problems in these languages so many times, in rounds,
 * several at once as a worker does.
 *
 * @throws ProblemPackageError when a package is not sound, and what the sandbox throws.
 */
export async function* judgeOverAndOver(
  directories: readonly string[],
  languages: readonly string[],
  sandbox: CodeSandbox,
  { runs, atOnce }: { runs: number; atOnce: number },
): AsyncGenerator<Judgement, void, void> {
  for (const directory of directories) {
    const data = await loadJudgingData(dirname(directory), basename(directory));
    // Queries have a Postgres of their own, and no languages to choose from.
    if (data.kind !== 'code') continue;
    const solutions = await acceptedOf(directory, data.slug, languages);
    const jobs = Array.from({ length: runs }, (_, index) =>
      solutions.map((solution) => ({ solution, run: index + 1 })),
    ).flat();
    for (let start = 0; start < jobs.length; start += atOnce) {
      const judged = jobs
        .slice(start, start + atOnce)
        .map(({ solution, run }) => judgeOnce(solution, data, run, sandbox));
      yield* await Promise.all(judged);
    }
  }
}

async function acceptedOf(
  directory: string,
  problem: string,
  languages: readonly string[],
): Promise<Solution[]> {
  const { submissions } = await readSubmissions(directory);
  return submissions
    .filter(({ folder, language }) => folder === 'accepted' && languages.includes(language))
    .map(({ file, language, code }) => ({ problem, file, language, code }));
}

async function judgeOnce(
  { problem, file, language, code }: Solution,
  data: CodeJudgingData,
  run: number,
  sandbox: CodeSandbox,
): Promise<Judgement> {
  const limits = limitsFor(language, data.limits);
  const { signature, comparison, samples, hidden } = data;
  const tests = [...samples, ...hidden];
  const request = { program: { language, code, signature }, tests, comparison, limits };
  let slowestMs = 0;
  let failed: { test: number; message: string | null } | null = null;
  for await (const event of judge({ ...request, onFailure: 'stop' }, sandbox)) {
    if (event.kind === 'test') {
      slowestMs = Math.max(slowestMs, event.cpuTimeMs);
      if (event.verdict !== 'accepted') failed = { test: event.index + 1, message: event.message };
    }
    if (event.kind === 'verdict') {
      const { verdict, message } = event;
      const slowestShare = slowestMs / limits.timeLimitMs;
      const { test = null, message: why = message } = failed ?? {};
      return { problem, file, run, verdict, test, message: why, slowestShare };
    }
  }
  throw new Error('the judge ended without a verdict');
}
