import { z } from 'zod';
import { BackgroundSchema } from './background.ts';
import { LanguageIdSchema, SlugSchema } from './problem.ts';

/** A moment of an assessment: seconds since its start, with a fraction. */
const Seconds = z.number();

/** What the hidden tests say of one text that stood in the editor. */
export const JudgedDraftSchema = z.object({
  language: LanguageIdSchema,
  revision: z.int(),
  atSeconds: Seconds,
  /** Null when it does not compile. */
  passed: z.int().nullable(),
  /**
   * A letter for each test, in order: p passed, w wrong, r runtime error, t time, m memory, o output,
   * j judge error, - not run. Null when it does not compile.
   */
  outcomes: z.string().nullable(),
});
export type JudgedDraft = z.infer<typeof JudgedDraftSchema>;

export const ProblemDraftsSchema = z.object({
  slug: SlugSchema,
  title: z.string(),
  /** When its own section ended. */
  untilSeconds: Seconds,
  /** How many drafts of how many that were chosen have been judged. */
  background: BackgroundSchema,
  /** Why they cannot be judged, in a sentence: the tests were taken away. */
  unavailable: z.string().nullable(),
  /** Hidden tests. */
  tests: z.int(),
  /** Texts that were saved, of which those that are judged were chosen. */
  saved: z.int(),
  /** Those judged so far, by time. */
  drafts: z.array(JudgedDraftSchema),
  /** When this problem was the one that was worked on. */
  open: z.array(z.object({ fromSeconds: Seconds, toSeconds: Seconds })),
});
export type ProblemDrafts = z.infer<typeof ProblemDraftsSchema>;

/** Every draft judged: what would have passed at which moment. Of a finished assessment only. */
export const AssessmentDraftsSchema = z.object({
  /** When the last section with problems ended. */
  codingSeconds: Seconds,
  problems: z.array(ProblemDraftsSchema),
});
export type AssessmentDrafts = z.infer<typeof AssessmentDraftsSchema>;
