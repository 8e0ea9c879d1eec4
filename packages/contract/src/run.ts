import { z } from 'zod';
import { EnvironmentSchema } from './environment.ts';
import {
  CallsSchema,
  CellSchema,
  LanguageIdSchema,
  NamedValueSchema,
  ShownValueSchema,
  SlugSchema,
  VerdictSchema,
} from './problem.ts';
import { GridsSchema } from './query.ts';
import { CodeText, CustomInputText, TimeMs } from './text.ts';

/** `check` is the lobby's tiny program; `submission` is the only kind that scores. */
export const RunKindSchema = z.enum(['samples', 'custom', 'submission', 'check']);
export type RunKind = z.infer<typeof RunKindSchema>;

export const CreateRunSchema = z.object({
  kind: z.enum(['samples', 'custom', 'submission']),
  problem: SlugSchema,
  language: LanguageIdSchema,
  code: CodeText,
  /** For `custom` only: one JSON value a line, in the order of the parameters. */
  customInput: CustomInputText.optional(),
  /** The running assessment this belongs to; left out in practice. */
  assessment: z.uuid().optional(),
  /** In practice only: an assessment says itself in which environment its programs run. */
  environment: EnvironmentSchema.optional(),
  /** Made by the client. Sending the same one again returns the run that it made before. */
  requestId: z.uuid().optional(),
});
export type CreateRun = z.infer<typeof CreateRunSchema>;

/** What one test was given and gave back. Of hidden tests, only once they are unlocked. */
export const TestDetailsSchema = z.object({
  input: z.array(NamedValueSchema),
  /** Of own input only in practice, from the reference. */
  expected: ShownValueSchema.nullable(),
  output: ShownValueSchema.nullable(),
  /** Of a class; null for a function. */
  calls: CallsSchema.nullable(),
  /** Of a query, which has no other input; null for a program. */
  grids: GridsSchema.nullable(),
  /** How far numbers may be from the expected ones; null where they must be the same. */
  tolerance: z.object({ absolute: z.number(), relative: z.number() }).nullable(),
  /** The beginning of what was printed. */
  console: z.string(),
  /** How many characters were printed in all, in units of UTF-16: more than `console` has when it was cut. */
  consoleCharacters: z.int(),
  /** Of own input: which limit of the problem it breaks, as a sentence; null when it breaks none. */
  outsideLimits: z.string().nullable(),
  /** Why it did not pass, in a sentence or as a stack trace of the candidate's own lines. */
  message: z.string().nullable(),
});
export type TestDetails = z.infer<typeof TestDetailsSchema>;

/** A part of a test, which can be asked for whole. */
export const TestPartSchema = z.enum(['input', 'expected', 'output', 'console']);
export type TestPart = z.infer<typeof TestPartSchema>;

export const RunTestSchema = z.object({
  /** From 0. People count from 1. */
  index: z.int(),
  verdict: VerdictSchema,
  cpuTimeMs: z.number(),
  /** Null while hidden tests are locked. */
  memoryBytes: z.number().nullable(),
  /** What the test probes. Null while hidden tests are locked, and for samples. */
  group: z.string().nullable(),
  /**
   * Of a sweep, which is one test of many small inputs: how many there are, null when its tests have
   * changed since, and at which it ended, from 1. Null for other tests, and while hidden tests are locked.
   */
  sweep: z.object({ inputs: z.int().nullable(), endedAt: z.int() }).nullable(),
  /** Given with runs. Of a submission's tests, ask one by one: `GET submissions/{id}/tests/{index}`. */
  details: TestDetailsSchema.nullable(),
});
export type RunTest = z.infer<typeof RunTestSchema>;

export const RunSchema = z.object({
  id: z.uuid(),
  kind: RunKindSchema,
  /** Null for `check`. */
  problem: SlugSchema.nullable(),
  assessment: z.uuid().nullable(),
  language: z.string(),
  /** Counts the submissions to this problem in this assessment (or in practice), from 1. */
  number: z.int().nullable(),
  state: z.enum(['queued', 'running', 'done']),
  /** Queued, stored, but the queue could not be reached: it is judged when the queue is back. */
  waits: z.boolean(),
  /** Queued, and its language is starting, or no worker is there: it is judged when that is ready. */
  starting: z.boolean(),
  /** Runs before this one, as far as known. */
  ahead: z.int(),
  verdict: VerdictSchema.nullable(),
  passed: z.int(),
  total: z.int(),
  /**
   * Of a submission to a problem with levels: how many tests each level has that it was judged on, which
   * are those that were open when it was sent. They stand one after the other.
   */
  levelTests: z.array(z.int()).nullable(),
  /** The compiler's message, or the id to quote when the fault is ours. */
  message: z.string().nullable(),
  compileTimeMs: z.number().nullable(),
  createdAtMs: TimeMs,
  finishedAtMs: TimeMs.nullable(),
  tests: z.array(RunTestSchema),
});
export type Run = z.infer<typeof RunSchema>;

/**
 * Events of one run, in order; the stream ends after `verdict`. `tests` are those that ended since the
 * last event: one when tests are slow, all when they are fast.
 */
export const RunEventSchema = z.discriminatedUnion('type', [
  /** What a run that is queued waits for. Sent whenever it changes; without an id of its own. */
  RunSchema.pick({ waits: true, starting: true, ahead: true }).extend({
    type: z.literal('queued'),
  }),
  z.object({ type: z.literal('compiled'), compileTimeMs: z.number() }),
  z.object({ type: z.literal('tests'), tests: z.array(RunTestSchema) }),
  z.object({ type: z.literal('verdict'), run: RunSchema.omit({ tests: true }) }),
]);
export type RunEvent = z.infer<typeof RunEventSchema>;

export const SubmissionSummarySchema = RunSchema.omit({ tests: true, kind: true }).extend({
  problem: SlugSchema,
  title: z.string(),
  /** Name of the preset, or null in practice. */
  presetName: z.string().nullable(),
  cells: z.array(CellSchema),
  /** Whether this is the one that counts in its assessment; null while that runs and in practice. */
  counted: z.boolean().nullable(),
  /** Who made it: the candidate, or the bell out of the last run or the last draft. */
  origin: z.enum(['candidate', 'last-run', 'last-draft', 'bell']),
});
export type SubmissionSummary = z.infer<typeof SubmissionSummarySchema>;

/** A wrong idea that is known of a problem, and how nearly a submission fails as it does. */
export const SameFailureSchema = z.object({
  idea: z.string(),
  /** Hidden tests that both fail, out of those that the idea fails, and out of the submission's. */
  both: z.int(),
  ofIdea: z.int(),
  ofSubmission: z.int(),
});
export type SameFailure = z.infer<typeof SameFailureSchema>;

export const SubmissionSchema = SubmissionSummarySchema.extend({
  /** Null for an older attempt at a problem of the assessment that runs. */
  code: z.string().nullable(),
  /** Up to three; none while tests are locked, or where none fails the same or nearly the same. */
  sameFailureAs: z.array(SameFailureSchema),
  /** Whether inputs and outputs of hidden tests may be seen now. */
  unlocked: z.boolean(),
  tests: z.array(RunTestSchema),
  /** The version of the tests it was judged on, or is to be. */
  testsVersion: z.string(),
  /** Whether the problem has other tests today. Null when there is no such problem any more. */
  testsChanged: z.boolean().nullable(),
  /** Limits the submission was judged under. */
  timeLimitMs: z.number(),
  memoryLimitBytes: z.number(),
  /**
   * The one before it to the same problem in the same assessment (or practice), to compare with. Null
   * where there is none, and where `code` is null.
   */
  previous: z
    .object({ id: z.uuid(), number: z.int(), language: z.string(), code: z.string() })
    .nullable(),
});
export type Submission = z.infer<typeof SubmissionSchema>;
