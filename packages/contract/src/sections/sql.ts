import { z } from 'zod';

/** Replaced when the kind is built: until then nobody can set it up. */
export const SqlSettingsSchema = z.object({});
export const SqlViewSchema = z.object({ kind: z.literal('sql') });
export const SqlAnswerSchema = z.never();
export const SqlReportSchema = z.object({ kind: z.literal('sql') });
