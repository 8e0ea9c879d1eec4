import { z } from 'zod';

/** Replaced when the kind is built: until then nobody can set it up. */
export const WorkSimulationSettingsSchema = z.object({});
export const WorkSimulationViewSchema = z.object({ kind: z.literal('work-simulation') });
export const WorkSimulationAnswerSchema = z.never();
export const WorkSimulationReportSchema = z.object({ kind: z.literal('work-simulation') });
