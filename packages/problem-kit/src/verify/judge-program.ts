import {
  judge,
  type Language,
  type Limits,
  type Sandbox,
  type Signature,
  type Test,
  type TestOutcome,
  type Verdict,
} from '@dryrun/judge';
import { limitsFor } from '../languages/limits.ts';
import type { ProblemPackage } from '../load/read-package.ts';

export type Judged = {
  verdict: Verdict;
  message: string | null;
  passed: number;
  /** Tests that count. */
  total: number;
  outcomes: TestOutcome[];
};

export type JudgeOptions = {
  /** The package's own, for the program's language, when left out. */
  limits?: Limits;
  /** The package's own when left out. */
  signature?: Signature;
  /** End with the first test that is not accepted. */
  stopAtFirstFailure?: boolean;
};

/**
 * Judges a program as the worker does, and waits for the end.
 *
 * @param program `level`: up to which level of the problem; then the tests are of no later one
 */
export async function judgeProgram(
  pack: ProblemPackage,
  { language, code, level }: { language: Language; code: string; level?: number },
  tests: readonly Test[],
  sandbox: Sandbox,
  options: JudgeOptions = {},
): Promise<Judged> {
  const { signature = pack.signature } = options;
  // The checks that need another attempt make it themselves; mutants loop for ever by the hundred.
  const own = { ...limitsFor(language, pack.limits), ...options.limits };
  const limits = { ...own, patient: true, thrifty: true };
  const { comparison } = pack;
  const program = { language, code, signature };
  const onFailure = options.stopAtFirstFailure ? 'stop' : 'go-on';
  const outcomes: TestOutcome[] = [];
  for await (const event of judge(
    { program, tests, comparison, limits, onFailure, level },
    sandbox,
  )) {
    if (event.kind === 'test') outcomes.push(event);
    if (event.kind === 'verdict') {
      const { verdict, message, passed } = event;
      return { verdict, message, passed, total: outcomes.length, outcomes };
    }
  }
  throw new Error('the judge ended without a verdict');
}

/** CPU time of the slowest test that ended by itself, in milliseconds. */
export function slowestTestMs({ outcomes }: Judged): number {
  const ended = outcomes.filter((outcome) => outcome.verdict !== 'time-limit-exceeded');
  return Math.max(0, ...ended.map((outcome) => outcome.cpuTimeMs));
}

/** The verdicts that occurred, for sentences: `2 × wrong-answer, 1 × runtime-error`. */
export function tally(outcomes: readonly TestOutcome[]): string {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of outcomes) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${count} × ${verdict}`).join(', ');
}
