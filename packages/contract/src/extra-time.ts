import { z } from 'zod';
import { extraTimeMost } from './extra-minutes.ts';

/** More time in each section, as an accommodation: so many per cent of its minutes, or so many minutes. */
export const ExtraTimeSchema = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('percent'), amount: z.int().min(1).max(extraTimeMost.percent) }),
  z.object({ unit: z.literal('minutes'), amount: z.int().min(1).max(extraTimeMost.minutes) }),
]);
export type ExtraTime = z.infer<typeof ExtraTimeSchema>;
