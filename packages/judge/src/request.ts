import type { Limits } from './limits.ts';
import type { Program } from './sandbox.ts';
import type { Value } from './signature.ts';
import type { Verdict } from './verdict.ts';

/** What the signature takes, and what a right program returns. */
export type Case = { input: readonly Value[]; expected: Value };

/** A test of one input. */
export type SingleTest = Case & {
  /** What it probes, shown after the assessment: `minimum size`, `all equal`. */
  group: string;
  /** At which level of the problem it appears; the first when left out. */
  level?: number;
};

/**
 * A test of many small inputs, each in fresh state: passed when all are right, over at the first that
 * is not. What becomes of it is told by the input at which it ended.
 */
export type SweepTest = { group: string; sweep: readonly Case[]; level?: number };

export type Test = SingleTest | SweepTest;

/** The inputs of a test with what they should give: of a sweep many, of any other test one. */
export function casesOf(test: Test): readonly Case[] {
  return 'sweep' in test ? test.sweep : [test];
}

/** How far a number may be from the expected one: `absolute`, or `relative` of it where that is more. */
export type Tolerance = { absolute: number; relative: number };

/** How an answer is compared. A checker is the problem author's own trusted code. */
export type Comparison =
  /** Own input: nothing is expected, and any value of the declared type is accepted. */
  | { kind: 'none' }
  | { kind: 'exact' }
  | { kind: 'unordered' }
  | ({ kind: 'tolerance' } & Tolerance)
  | { kind: 'checker'; check: Checker };

export type Checker = (
  input: readonly Value[],
  expected: Value,
  actual: Value,
) => { ok: true } | { ok: false; reason: string };

export type TestOutcome = {
  kind: 'test';
  index: number;
  /**
   * Of a sweep: the input at which it ended, from 1, whose output, console and message these are. Times
   * are those of all its inputs together, memory that of the hungriest. Left out for other tests.
   */
  inputNumber?: number;
  verdict: Verdict;
  cpuTimeMs: number;
  wallTimeMs: number;
  memoryBytes: number;
  /** The returned value as JSON text, or null when nothing was returned. */
  output: string | null;
  /** The beginning of what was printed, and how many characters that was in all. */
  console: string;
  consoleCharacters: number;
  /** Why it did not pass, in a sentence, with the candidate's own lines; null when it passed. */
  message: string | null;
};

export type JudgeEvent =
  | { kind: 'compiled'; compileTimeMs: number }
  | TestOutcome
  | {
      kind: 'verdict';
      verdict: Verdict;
      passed: number;
      total: number;
      /** The compiler's message for compile-error, the fault for judge-error; null otherwise. */
      message: string | null;
      /** Where a compile-error is in the candidate's code, from 1, as far as known. */
      line: number | null;
      column: number | null;
    };

export type JudgeRequest = {
  program: Program;
  tests: readonly Test[];
  comparison: Comparison;
  limits: Limits;
  /**
   * Of a problem with levels: up to which of them the program is judged. Tests of later ones are not
   * run and do not count, and of their methods the class needs none. All levels when left out.
   */
  level?: number | undefined;
  /**
   * What follows a test that does not pass. `go-on`, the default, runs every test: a partial score
   * needs them all. `stop` ends with that test: those after it are not run and have no outcome, and
   * count in the verdict's `total` as not passed.
   */
  onFailure?: 'go-on' | 'stop';
  /**
   * As `stop`, but only after so many tests that took too long: a program that never ends is told so
   * after some seconds instead of a minute.
   */
  mostTimeOuts?: number;
  /** Ends the judging, which then throws the signal's reason. */
  signal?: AbortSignal;
};
