import { z } from 'zod';
import { ApproachSchema, AssessmentSummarySchema } from './assessment.ts';
import { DifficultySchema, EditorialSchema, SlugSchema, VerdictSchema } from './problem.ts';
import { SameFailureSchema, SubmissionSummarySchema } from './run.ts';
import { ReportSectionSchema } from './sections/index.ts';
import { SectionKindSchema } from './sections/section-kind.ts';
import { TimeMs } from './text.ts';

/** What happened on one line of the timeline. Minutes count from the start of the assessment. */
export const TimelineLaneSchema = z.object({
  /** A problem's slug, or `approach` or `questions`. */
  lane: z.string(),
  /** The section that it belongs to. */
  section: SectionKindSchema,
  label: z.string(),
  /** Only minutes with typing. */
  activity: z.array(z.object({ minute: z.int(), keystrokes: z.int() })),
  /** Minutes, with fractions. */
  runs: z.array(z.number()),
  submissions: z.array(
    z.object({ minute: z.number(), number: z.int(), passed: z.int(), total: z.int() }),
  ),
});
export type TimelineLane = z.infer<typeof TimelineLaneSchema>;

export const ReportProblemSchema = z.object({
  slug: SlugSchema,
  /** The section that it belongs to. */
  section: SectionKindSchema,
  title: z.string(),
  difficulty: DifficultySchema,
  /** Tests in all; of a problem with levels those of all levels, opened or not. */
  total: z.int(),
  /** How many of them each level has; null for a problem without levels. */
  levelTests: z.array(z.int()).nullable(),
  /** Null when nothing was submitted or run. */
  counted: SubmissionSummarySchema.nullable(),
  /** The tests of the counted submission with what each probes; all queued when none counted. */
  tests: z.array(
    z.object({
      index: z.int(),
      group: z.string(),
      verdict: z.union([VerdictSchema, z.literal('queued')]),
    }),
  ),
  /**
   * The draft at the bell, judged for information. Null when it is the counted code, or empty of
   * edits.
   */
  bell: SubmissionSummarySchema.nullable(),
  /** What stood in the editor at the bell: nothing of the candidate's, what counted, or `bell`. */
  draftAtBell: z.enum(['nothing', 'counted', 'judged']),
  /** Time between the counted submission and the last edit of the draft at the bell. */
  editedAfterMs: z.int().nullable(),
  submissions: z.array(SubmissionSummarySchema),
  approach: ApproachSchema.extend({ wordCount: z.int() }),
  /** What the intended solution costs. Null when not known, or locked by another assessment. */
  intended: EditorialSchema.shape.complexity,
  /** Wrong ideas that fail as what counted does: see `Submission`. */
  sameFailureAs: z.array(SameFailureSchema),
});
export type ReportProblem = z.infer<typeof ReportProblemSchema>;

export const ReportSchema = z.object({
  assessment: AssessmentSummarySchema,
  /** True while a counted or a bell submission is still being judged: ask again. */
  pending: z.boolean(),
  problems: z.array(ReportProblemSchema),
  /** What each section that is not told by its problems shows, in order. */
  sections: z.array(ReportSectionSchema),
  /** Not among them: those that explain what another assessment asks that runs now, until it has ended. */
  closedSections: z.array(SectionKindSchema),
  timeline: z.array(TimelineLaneSchema),
  /**
   * How far the clock of the server's machine was set meanwhile, and in which minute: the assessment
   * went on by the time that really passed.
   */
  clockJumps: z.array(z.object({ minute: z.number(), jumpMs: z.number() })),
});
export type Report = z.infer<typeof ReportSchema>;

/** What the home page shows beside the assessments. */
export const OverviewSchema = z.object({
  /** The server's time: what is left of an assessment is told by it. */
  nowMs: TimeMs,
  current: AssessmentSummarySchema.nullable(),
  /** Those that last for days and run beside others, the one that ends first in front. */
  lasting: z.array(AssessmentSummarySchema),
  /** Set up and not started yet, newest first. */
  ready: z.array(AssessmentSummarySchema),
  recent: z.array(AssessmentSummarySchema),
  assessmentCount: z.int(),
  nextProblems: z.array(
    z.object({
      slug: SlugSchema,
      title: z.string(),
      difficulty: DifficultySchema,
      reason: z.enum(['tried', 'new', 'solved']),
      topics: z.array(z.string()),
      lastTriedAtMs: TimeMs.nullable(),
      passed: z.int().nullable(),
      total: z.int(),
    }),
  ),
  last14Days: z.object({
    assessments: z.int(),
    problemsSolved: z.int(),
    problemsTried: z.int(),
    mostFrequentFailure: z.object({ verdict: VerdictSchema, tests: z.int() }).nullable(),
    /** Minutes from the start to the first submission, median over assessments. */
    firstSubmissionMinute: z.number().nullable(),
    /** Of the assessments those in which something can be submitted: with problems, and no document. */
    couldSubmit: z.int(),
    unsubmittedAtTheBell: z.int(),
  }),
});
export type Overview = z.infer<typeof OverviewSchema>;
