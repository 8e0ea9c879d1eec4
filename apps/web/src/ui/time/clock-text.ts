/** A countdown: "1:29:58", "41:18", "0:47". A second that has begun is shown whole. */
export function formatCountdown(remainingMs: number): string {
  const total = Math.max(0, Math.ceil(remainingMs / 1000));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const seconds = String(total % 60).padStart(2, '0');
  return hours > 0
    ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}`
    : `${minutes}:${seconds}`;
}

const withSeconds = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });
const withoutSeconds = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** "12:50:41", in the candidate's time zone. */
export function formatTimeOfDay(timeMs: number): string {
  return withSeconds.format(timeMs);
}

/** "12:50", in the candidate's time zone. */
export function formatMinuteOfDay(timeMs: number): string {
  return withoutSeconds.format(timeMs);
}
