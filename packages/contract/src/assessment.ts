import { z } from 'zod';
import { EditorModeSchema, StrictnessSchema, TimeoutRuleSchema } from './assessment-choices.ts';
import { EnvironmentSchema } from './environment.ts';
import { ExtraTimeSchema } from './extra-time.ts';
import { CustomSetUpSchema } from './preset.ts';
import {
  DifficultySchema,
  LanguageIdSchema,
  ProblemSchema,
  ResultSchema,
  SlugSchema,
} from './problem.ts';
import { SubmissionSummarySchema } from './run.ts';
import { SectionKindSchema } from './sections/section-kind.ts';
import { ApproachText, CodeText, ComplexityText, SearchText, TimeMs } from './text.ts';
import { TimeZoneSchema } from './time-zone.ts';
import { ColumnInteger } from './whole-number.ts';

export const AssessmentStateSchema = z.enum(['ready', 'running', 'finished']);
export type AssessmentState = z.infer<typeof AssessmentStateSchema>;

/** Which assessments of the list are wanted. What is left out means any. */
export const AssessmentFilterSchema = z.object({
  /** A preset's id. */
  preset: z.string().max(60).optional(),
  state: AssessmentStateSchema.optional(),
  /** Words between blanks, in any order, each of the preset's name or of a problem's title. */
  search: SearchText.optional(),
});

export const CreateAssessmentSchema = z.object({
  preset: z.string().max(60),
  /** The preset's when left out, or what it proposes, and `standard` where that leaves it open. */
  editorMode: EditorModeSchema.optional(),
  /** The preset's when left out, or what it proposes, and `plain` where that leaves it open. */
  environment: EnvironmentSchema.optional(),
  /** To begin with. The preset's when left out; needed where there is code to write. */
  language: LanguageIdSchema.optional(),
  /** For the preset `custom` only. */
  custom: CustomSetUpSchema.optional(),
  /** By kind of section: settings that the preset leaves open, which it has as null. */
  settings: z
    .partialRecord(SectionKindSchema, z.record(z.string().max(40), z.unknown()))
    .optional(),
  /** Chosen problems instead of drawn ones, in order. The preset's when left out. */
  problems: z.array(SlugSchema).max(4).optional(),
  /** More time in each section. One's own settings' when left out; null for none. */
  extraTime: ExtraTimeSchema.nullable().optional(),
  /** Drawn at the start from what is due for review by then; what that lacks is drawn as ever. */
  review: z.object({ zone: TimeZoneSchema }).optional(),
});

export const SectionSchema = z.object({
  kind: SectionKindSchema,
  /** With extra time. */
  minutes: z.number(),
  /** How many of them are extra time. */
  extraMinutes: z.number(),
  startsAtMs: TimeMs.nullable(),
  /** By the server's clock; fixed once the section runs. */
  deadlineMs: TimeMs.nullable(),
  endedAtMs: TimeMs.nullable(),
  endedBy: z.enum(['candidate', 'bell']).nullable(),
});
export type Section = z.infer<typeof SectionSchema>;

export const DraftSchema = z.object({
  language: z.string(),
  code: z.string(),
  /** Counts the saves of this draft, from 1. */
  revision: z.int(),
  savedAtMs: TimeMs,
});
export type Draft = z.infer<typeof DraftSchema>;

export const SaveDraftSchema = z.object({
  language: LanguageIdSchema,
  code: CodeText,
  /** The revision this text grew from; 0 for the first. */
  baseRevision: ColumnInteger,
  /** One id for each open tab. */
  tab: z.string().max(64),
  /** Counts the saves of this tab. One that arrives late does not replace one that was made later. */
  sequence: ColumnInteger.optional(),
  /** Keys pressed since the last save. */
  keystrokes: z.int().nonnegative().max(100_000).default(0),
});

export const SavedSchema = z.object({
  revision: z.int(),
  savedAtMs: TimeMs,
  /** Another tab had saved a newer text, which this save replaced. It is kept in the history. */
  replacedOtherTab: z.boolean(),
});

export const ApproachSchema = z.object({
  text: z.string(),
  timeComplexity: z.string(),
  spaceComplexity: z.string(),
  revision: z.int(),
  savedAtMs: TimeMs.nullable(),
});
export type Approach = z.infer<typeof ApproachSchema>;

export const SaveApproachSchema = z.object({
  text: ApproachText,
  timeComplexity: ComplexityText,
  spaceComplexity: ComplexityText,
  baseRevision: ColumnInteger,
  tab: z.string().max(64),
  sequence: ColumnInteger.optional(),
  keystrokes: z.int().nonnegative().max(100_000).default(0),
});

export const AssessmentProblemSchema = z.object({
  problem: ProblemSchema,
  /** The section that it belongs to. */
  section: SectionKindSchema,
  drafts: z.array(DraftSchema),
  /** The language of the latest draft, or the one chosen in the lobby. */
  language: z.string(),
  /** Newest first. */
  submissions: z.array(SubmissionSummarySchema),
  /** What counts so far under the time-out rule, or what counted. */
  counts: SubmissionSummarySchema.nullable(),
  /** Whether samples or own input were run: then, with no submission, the last run counts. */
  hasRun: z.boolean(),
  approach: ApproachSchema,
});
export type AssessmentProblem = z.infer<typeof AssessmentProblemSchema>;

const AssessmentBaseSchema = z.object({
  id: z.uuid(),
  preset: z.string(),
  presetName: z.string(),
  state: AssessmentStateSchema,
  /** The section that is open; null unless the assessment runs. */
  section: SectionKindSchema.nullable(),
  editorMode: EditorModeSchema,
  environment: EnvironmentSchema,
  language: z.string(),
  timeoutRule: TimeoutRuleSchema,
  ...StrictnessSchema.shape,
  sections: z.array(SectionSchema),
  /** False for one that lasts for days: it runs beside others, and locks nothing. */
  exclusive: z.boolean(),
  extraTime: ExtraTimeSchema.nullable(),
  /** When extra time was given while it ran; null when it was there from the start, or is not. */
  extraTimeGivenAtMs: TimeMs.nullable(),
  difficulties: z.array(DifficultySchema),
  createdAtMs: TimeMs,
  startedAtMs: TimeMs.nullable(),
  finishedAtMs: TimeMs.nullable(),
  /** The server's clock when this was answered. */
  nowMs: TimeMs,
});

/** A whole assessment. Problems are drawn at the start: before it the list is empty. */
export const AssessmentSchema = AssessmentBaseSchema.extend({
  problems: z.array(AssessmentProblemSchema),
});
export type Assessment = z.infer<typeof AssessmentSchema>;

export const AssessmentSummarySchema = AssessmentBaseSchema.extend({
  problems: z.array(
    z.object({
      slug: SlugSchema,
      title: z.string(),
      difficulty: DifficultySchema,
      /** Of a problem with levels: in those that are open, and in all of them once it has ended. */
      total: z.int(),
      /** What counts; null when nothing was judged (yet). */
      result: ResultSchema.nullable(),
      /** What counts is being judged: there will be a result. */
      underWay: z.boolean(),
    }),
  ),
});
export type AssessmentSummary = z.infer<typeof AssessmentSummarySchema>;
