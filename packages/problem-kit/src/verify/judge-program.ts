import {
  judge,
  type Language,
  type Limits,
  type Sandbox,
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
  total: number;
  outcomes: TestOutcome[];
};

export type JudgeOptions = {
  /** The package's own for the language when left out. */
  limits?: Limits;
  /** Leave after the first test of this verdict; `total` then counts the tests that were run. */
  stopAt?: Verdict | undefined;
};

/** Judges a program as the worker does, and waits for the end. */
export async function judgeProgram(
  pack: ProblemPackage,
  program: { language: Language; code: string },
  tests: readonly Test[],
  sandbox: Sandbox,
  { limits = limitsFor(program.language, pack.limits), stopAt }: JudgeOptions = {},
): Promise<Judged> {
  const { language, code } = program;
  const { signature, comparison } = pack;
  const request = { program: { language, code, signature }, tests, comparison, limits };
  const outcomes: TestOutcome[] = [];
  for await (const event of judge(request, sandbox)) {
    if (event.kind === 'test') {
      outcomes.push(event);
      if (event.verdict === stopAt) return stoppedAfter(outcomes, stopAt);
    }
    if (event.kind === 'verdict') {
      const { verdict, message, passed, total } = event;
      return { verdict, message, passed, total, outcomes };
    }
  }
  throw new Error('the judge ended without a verdict');
}

function stoppedAfter(outcomes: TestOutcome[], verdict: Verdict): Judged {
  const passed = outcomes.filter((outcome) => outcome.verdict === 'accepted').length;
  return { verdict, message: null, passed, total: outcomes.length, outcomes };
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
