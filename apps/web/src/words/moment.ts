/** A moment of an assessment, in minutes and seconds since its start: "0:00", "58:02", "104:59". */
export function formatMoment(atMs: number): string {
  const seconds = Math.max(0, Math.floor(atMs / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** How long something lasted: "9 s", "3 min 40 s", "2 min", "under 1 s". */
export function formatLasted(durationMs: number): string {
  const seconds = Math.round(durationMs / 1000);
  if (seconds < 1) return 'under 1 s';
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  const minutes = `${Math.floor(seconds / 60)} min`;
  return rest === 0 ? minutes : `${minutes} ${rest} s`;
}
