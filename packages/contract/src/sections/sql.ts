import { z } from 'zod';
import { DifficultySchema, SlugSchema } from '../problem.ts';

/** Queries are kept as code is: see `AssessmentProblemSchema` and `ReportProblemSchema`. */
export const SqlSettingsSchema = z.object({
  /** One entry a query, in order. */
  difficulties: z.array(DifficultySchema).min(1).max(4).default(['medium', 'medium']),
  /** A drawn query has at least one of these. Empty means any. */
  topics: z.array(z.string().max(60)).max(20).default([]),
  /** Chosen queries instead of drawn ones, in order; then the two above say nothing. */
  problems: z.array(SlugSchema).max(4).default([]),
});
export const SqlViewSchema = z.object({ kind: z.literal('sql') });
export const SqlAnswerSchema = z.never();
export const SqlReportSchema = z.object({ kind: z.literal('sql') });
