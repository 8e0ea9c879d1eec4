import { z } from 'zod';

/** Replaced when the kind is built: until then nobody can set it up. */
export const QuestionsSettingsSchema = z.object({});
export const QuestionsViewSchema = z.object({ kind: z.literal('questions') });
export const QuestionsAnswerSchema = z.never();
export const QuestionsReportSchema = z.object({ kind: z.literal('questions') });
