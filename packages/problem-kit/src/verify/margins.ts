/** The slowest accepted solution may use half of the time limit, so that a fair one has room. */
export const acceptedMargin = 2;
/** A slow solution must still be too slow with half as much time again, on a faster machine. */
export const slowMargin = 1.5;

/** Why an accepted solution that took so long has no time to spare, or null when it has. */
export function marginFault(slowestMs: number, timeLimitMs: number): string | null {
  if (slowestMs * acceptedMargin <= timeLimitMs) return null;
  return `its slowest test takes ${Math.round(slowestMs)} ms, more than half of ${Math.round(timeLimitMs)} ms; raise limits.timeLimitMs or make the tests smaller`;
}
