import { z } from 'zod';

/** Replaced when the kind is built: until then nobody can set it up. */
export const WritingSettingsSchema = z.object({});
export const WritingViewSchema = z.object({ kind: z.literal('writing') });
export const WritingAnswerSchema = z.never();
export const WritingReportSchema = z.object({ kind: z.literal('writing') });
