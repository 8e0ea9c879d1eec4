import type { Limits } from './limits.ts';
import type { Program, Sandbox } from './sandbox.ts';
import type { Value } from './signature.ts';
import type { Verdict } from './verdict.ts';

/** One test: the arguments in the order of the signature, and what a right program returns. */
export type Test = {
  /** What it probes, shown after the assessment: `minimum size`, `all equal`. */
  group: string;
  input: readonly Value[];
  expected: Value;
};

/** How an answer is compared. A checker is the problem author's own trusted code. */
export type Comparison =
  /** Own input: nothing is expected, and whatever the function returns is accepted. */
  | { kind: 'none' }
  | { kind: 'exact' }
  | { kind: 'unordered' }
  | { kind: 'tolerance'; absolute: number; relative: number }
  | { kind: 'checker'; check: Checker };

export type Checker = (
  input: readonly Value[],
  expected: Value,
  actual: Value,
) => { ok: true } | { ok: false; reason: string };

export type TestOutcome = {
  kind: 'test';
  index: number;
  verdict: Verdict;
  cpuTimeMs: number;
  wallTimeMs: number;
  memoryBytes: number;
  /** The returned value as JSON text, or null when nothing was returned. */
  output: string | null;
  console: string;
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
      /** The compiler's message for compile-error; null otherwise. */
      message: string | null;
    };

export type JudgeRequest = {
  program: Program;
  tests: readonly Test[];
  comparison: Comparison;
  limits: Limits;
};

/**
 * Judges a program on tests as a story: compiled, one outcome at a time in order, the verdict.
 * The worker saves and streams the events as they come.
 */
export declare function judge(
  request: JudgeRequest,
  sandbox: Sandbox,
): AsyncGenerator<JudgeEvent, void, void>;
