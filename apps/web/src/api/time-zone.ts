/** The browser's time zone, in whose days and weeks somebody thinks. */
export function readTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
