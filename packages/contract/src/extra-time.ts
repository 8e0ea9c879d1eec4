import { z } from 'zod';

/** What may be given beyond the minutes of each section. In a file without other schemas, for settings too. */
export const extraTimeMost = { percent: 300, minutes: 240 } as const;

/** More time in each section, as an accommodation: so many per cent of its minutes, or so many minutes. */
export const ExtraTimeSchema = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('percent'), amount: z.int().min(1).max(extraTimeMost.percent) }),
  z.object({ unit: z.literal('minutes'), amount: z.int().min(1).max(extraTimeMost.minutes) }),
]);
export type ExtraTime = z.infer<typeof ExtraTimeSchema>;

/** How many minutes more a section of these minutes lasts. */
export function extraMinutesOf(extraTime: ExtraTime | null, minutes: number): number {
  if (extraTime === null) return 0;
  return extraTime.unit === 'minutes' ? extraTime.amount : (minutes * extraTime.amount) / 100;
}
