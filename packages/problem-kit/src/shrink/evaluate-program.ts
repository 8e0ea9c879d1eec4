import {
  judge,
  type Program,
  type Sandbox,
  type SingleTest,
  type TestOutcome,
  type Verdict,
} from '@dryrun/judge';
import { limitsFor } from '../languages/limits.ts';
import type { ProblemPackage } from '../load/read-package.ts';
import type { Candidate } from './candidate.ts';
import type { Input } from './places.ts';
import type { Evaluate } from './shrink.ts';

/** An input with what is right for it, and what the program made of it. */
export type ProgramFailure = { test: SingleTest; outcome: TestOutcome };

export type Failing = {
  pack: ProblemPackage;
  program: Program;
  /** How it has to fail. */
  verdict: Verdict;
  sandbox: Sandbox;
  signal?: AbortSignal;
};

/** In which ways a program that loops on some of the inputs may hold up the others, per start. */
const mostTimeOuts = 2;

/** Runs candidates in one start of the program until one fails in the way that is asked for. */
export function evaluateProgram(failing: Failing): Evaluate<ProgramFailure> {
  return async (candidates) => {
    let from = 0;
    while (from < candidates.length) {
      const { tried, failed } = await runSome(failing, candidates.slice(from));
      if (failed) return { tried: from + tried, failed: { ...failed, index: from + failed.index } };
      if (tried === 0) break;
      from += tried;
    }
    return { tried: candidates.length, failed: null };
  };
}

async function runSome(failing: Failing, candidates: readonly Candidate[]) {
  const tests: { index: number; test: SingleTest }[] = [];
  for (const [index, { input }] of candidates.entries()) {
    const test = testOf(failing.pack, input);
    if (test) tests.push({ index, test });
  }
  let tried = tests.length === 0 ? candidates.length : 0;
  if (tests.length === 0) return { tried, failed: null };
  for await (const outcome of outcomesOf(
    failing,
    tests.map(({ test }) => test),
  )) {
    const one = tests[outcome.index];
    if (!one) break;
    tried = one.index + 1;
    if (outcome.verdict !== failing.verdict) continue;
    return { tried, failed: { index: one.index, failure: { test: one.test, outcome } } };
  }
  return { tried, failed: null };
}

async function* outcomesOf(
  { pack, program, verdict, sandbox, signal }: Failing,
  tests: readonly SingleTest[],
): AsyncGenerator<TestOutcome> {
  const limits = {
    ...limitsFor(program.language, pack.limits),
    totalTimeLimitMs: Number.MAX_SAFE_INTEGER,
    patient: true,
  };
  const events = judge(
    {
      program,
      tests,
      comparison: pack.comparison,
      limits,
      ...(verdict !== 'time-limit-exceeded' && { mostTimeOuts }),
      ...(signal && { signal }),
    },
    sandbox,
  );
  for await (const event of events) if (event.kind === 'test') yield event;
}

/** The reference is asked here, as it is when hidden tests are made; the input is one that it is right for. */
export function testOf(pack: ProblemPackage, input: Input): SingleTest | null {
  try {
    const expected = pack.definition.solve(...structuredClone(input));
    return { group: 'Smaller input', input, expected };
  } catch {
    return null;
  }
}
