// In a file without zod, for browsers.

/** What may be given beyond the minutes of each section. */
export const extraTimeMost = { percent: 300, minutes: 240 } as const;

/** How many minutes more a section of these minutes lasts. */
export function extraMinutesOf(
  extraTime: { unit: 'percent' | 'minutes'; amount: number } | null,
  minutes: number,
): number {
  if (extraTime === null) return 0;
  return extraTime.unit === 'minutes' ? extraTime.amount : (minutes * extraTime.amount) / 100;
}
