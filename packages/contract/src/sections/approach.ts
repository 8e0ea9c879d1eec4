import { z } from 'zod';

/** Explanations are kept beside their problems: see `ApproachSchema` and `ReportProblemSchema`. */
export const ApproachSettingsSchema = z.object({});
export const ApproachViewSchema = z.object({ kind: z.literal('approach') });
export const ApproachAnswerSchema = z.never();
export const ApproachReportSchema = z.object({ kind: z.literal('approach') });
