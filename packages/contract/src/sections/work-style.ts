import { z } from 'zod';

/** Replaced when the kind is built: until then nobody can set it up. */
export const WorkStyleSettingsSchema = z.object({});
export const WorkStyleViewSchema = z.object({ kind: z.literal('work-style') });
export const WorkStyleAnswerSchema = z.never();
export const WorkStyleReportSchema = z.object({ kind: z.literal('work-style') });
