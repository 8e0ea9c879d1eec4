import { z } from 'zod';

/** Code is kept as drafts and runs: see `AssessmentProblemSchema` and `ReportProblemSchema`. */
export const CodingSettingsSchema = z.object({});
export const CodingViewSchema = z.object({ kind: z.literal('coding') });
export const CodingAnswerSchema = z.never();
export const CodingReportSchema = z.object({ kind: z.literal('coding') });
