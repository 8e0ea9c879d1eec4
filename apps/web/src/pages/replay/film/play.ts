export const speeds = [1, 2, 4, 8, 16, 32] as const;
export type Speed = (typeof speeds)[number];

/** A silence of the film that is longer than this can be skipped, but for its two ends. */
const silentFromMs = 20_000;
const leftOfSilenceMs = 2_000;

/**
 * Where the film is after `passedMs` of watching. Skips what was idle when asked to.
 *
 * @param happenings when anything happened, in order.
 */
export function playOn(
  atMs: number,
  passedMs: number,
  film: { speed: Speed; endMs: number; skips: boolean; happenings: readonly number[] },
): number {
  const next = Math.min(film.endMs, atMs + passedMs * film.speed);
  if (!film.skips) return next;
  const comes = firstAfter(film.happenings, atMs) ?? film.endMs;
  const went = lastUpTo(film.happenings, atMs) ?? 0;
  const isSilent = comes - went > silentFromMs;
  const mayLeaveAtMs = went + leftOfSilenceMs * film.speed;
  if (!isSilent || next < mayLeaveAtMs || next >= comes - leftOfSilenceMs * film.speed) return next;
  return Math.max(next, comes - leftOfSilenceMs * film.speed);
}

/** The next slower or faster speed. */
export function stepSpeed(speed: Speed, by: 1 | -1): Speed {
  return speeds[speeds.indexOf(speed) + by] ?? speed;
}

/** The first of these times that lies behind a moment. */
export function firstAfter(inOrder: readonly number[], atMs: number): number | null {
  return inOrder.find((time) => time > atMs) ?? null;
}

export function lastBefore(inOrder: readonly number[], atMs: number): number | null {
  return inOrder.findLast((time) => time < atMs) ?? null;
}

function lastUpTo(inOrder: readonly number[], atMs: number): number | null {
  return inOrder.findLast((time) => time <= atMs) ?? null;
}
