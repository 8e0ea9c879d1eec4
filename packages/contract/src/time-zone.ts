import { z } from 'zod';

/** Whether this is a time zone that days can be counted in. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whose days and weeks are meant: those of the browser. */
export const TimeZoneSchema = z.string().max(64).refine(isTimeZone, {
  error: 'There is no such time zone. Name one as in Europe/Zagreb, or UTC.',
});
