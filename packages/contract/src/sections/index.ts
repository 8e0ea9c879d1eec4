import { z } from 'zod';
import { TimeMs } from '../text.ts';
import { ColumnInteger } from '../whole-number.ts';
import {
  ApproachAnswerSchema,
  ApproachReportSchema,
  ApproachSettingsSchema,
  ApproachViewSchema,
} from './approach.ts';
import {
  CodingAnswerSchema,
  CodingReportSchema,
  CodingSettingsSchema,
  CodingViewSchema,
} from './coding.ts';
import {
  QuestionsAnswerSchema,
  QuestionsReportSchema,
  QuestionsSettingsSchema,
  QuestionsViewSchema,
} from './questions.ts';
import type { SectionKind } from './section-kind.ts';
import type { SectionSchemas } from './section-schemas.ts';
import { SqlAnswerSchema, SqlReportSchema, SqlSettingsSchema, SqlViewSchema } from './sql.ts';
import {
  WorkSimulationAnswerSchema,
  WorkSimulationReportSchema,
  WorkSimulationSettingsSchema,
  WorkSimulationViewSchema,
} from './work-simulation.ts';
import {
  WorkStyleAnswerSchema,
  WorkStyleReportSchema,
  WorkStyleSettingsSchema,
  WorkStyleViewSchema,
} from './work-style.ts';
import {
  WritingAnswerSchema,
  WritingReportSchema,
  WritingSettingsSchema,
  WritingViewSchema,
} from './writing.ts';

export * from './approach.ts';
export * from './coding.ts';
export * from './questions.ts';
export * from './section-kind.ts';
export * from './sql.ts';
export * from './work-simulation.ts';
export * from './work-style.ts';
export * from './work-style-steps.ts';
export * from './writing.ts';
export * from './writing-limits.ts';

/** Every kind of section, once. */
export const sectionSchemas = {
  coding: {
    settings: CodingSettingsSchema,
    view: CodingViewSchema,
    answer: CodingAnswerSchema,
    report: CodingReportSchema,
  },
  approach: {
    settings: ApproachSettingsSchema,
    view: ApproachViewSchema,
    answer: ApproachAnswerSchema,
    report: ApproachReportSchema,
  },
  sql: {
    settings: SqlSettingsSchema,
    view: SqlViewSchema,
    answer: SqlAnswerSchema,
    report: SqlReportSchema,
  },
  'work-style': {
    settings: WorkStyleSettingsSchema,
    view: WorkStyleViewSchema,
    answer: WorkStyleAnswerSchema,
    report: WorkStyleReportSchema,
  },
  'work-simulation': {
    settings: WorkSimulationSettingsSchema,
    view: WorkSimulationViewSchema,
    answer: WorkSimulationAnswerSchema,
    report: WorkSimulationReportSchema,
  },
  questions: {
    settings: QuestionsSettingsSchema,
    view: QuestionsViewSchema,
    answer: QuestionsAnswerSchema,
    report: QuestionsReportSchema,
  },
  writing: {
    settings: WritingSettingsSchema,
    view: WritingViewSchema,
    answer: WritingAnswerSchema,
    report: WritingReportSchema,
  },
} as const satisfies Record<SectionKind, SectionSchemas>;

type Of<Kind extends SectionKind, Part extends keyof SectionSchemas> = z.infer<
  (typeof sectionSchemas)[Kind][Part]
>;
export type SectionSettings<Kind extends SectionKind = SectionKind> = Of<Kind, 'settings'>;
export type SectionView<Kind extends SectionKind = SectionKind> = Of<Kind, 'view'>;
export type SectionAnswerValue<Kind extends SectionKind = SectionKind> = Of<Kind, 'answer'>;
export type ReportSection<Kind extends SectionKind = SectionKind> = Of<Kind, 'report'>;

export const SectionViewSchema = z.discriminatedUnion('kind', [
  CodingViewSchema,
  ApproachViewSchema,
  SqlViewSchema,
  WorkStyleViewSchema,
  WorkSimulationViewSchema,
  QuestionsViewSchema,
  WritingViewSchema,
]);

/** What the report shows of one section, in the order of the sections. */
export const ReportSectionSchema = z.discriminatedUnion('kind', [
  CodingReportSchema,
  ApproachReportSchema,
  SqlReportSchema,
  WorkStyleReportSchema,
  WorkSimulationReportSchema,
  QuestionsReportSchema,
  WritingReportSchema,
]);

/** Names one thing in a section that is answered: an item, a response, a question, a document. */
export const SectionItemSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, { error: 'An item is written as in first-item.' });

/** As it is kept. Its value is of the kind's own shape: see `sectionSchemas`. */
export const SectionAnswerSchema = z.object({
  item: SectionItemSchema,
  value: z.unknown(),
  /** Counts the saves of this answer, from 1. */
  revision: z.int(),
  savedAtMs: TimeMs,
  /** How long it was looked at, as the page told; null when it did not. */
  seconds: z.number().nullable(),
});
export type SectionAnswer = z.infer<typeof SectionAnswerSchema>;

/** A section that runs: what it shows, and what was answered so far. */
export const OpenSectionSchema = z.object({
  view: SectionViewSchema,
  answers: z.array(SectionAnswerSchema),
});
export type OpenSection = z.infer<typeof OpenSectionSchema>;

/** Saved as drafts are: the newest save wins, one repeated gets its first answer again. */
export const SaveSectionAnswerSchema = z.object({
  /** Of the kind's own shape: see `sectionSchemas`. */
  value: z.unknown(),
  /** The revision this answer grew from; 0 for the first. */
  baseRevision: ColumnInteger,
  /** One id for each open tab. */
  tab: z.string().max(64),
  /** Counts the saves of this tab. One that arrives late does not replace one that was made later. */
  sequence: ColumnInteger.optional(),
  /** Keys pressed since the last save. */
  keystrokes: z.int().nonnegative().max(100_000).default(0),
  /** How long the item was looked at so far. */
  seconds: z
    .number()
    .nonnegative()
    .max(30 * 24 * 60 * 60)
    .optional(),
});
