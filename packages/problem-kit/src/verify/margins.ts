/** The slowest accepted solution may use half of the time limit, so that a fair one has room. */
export const acceptedMargin = 2;
/** A slow solution must still be too slow with half as much time again, on a faster machine. */
export const slowMargin = 1.5;

/** And the median of the accepted ones a third: people who see only the statement write slower. */
export const medianMargin = 3;

/** Why accepted solutions whose slowest tests took so long have too little time to spare, or null. */
export function medianFault(slowestMs: readonly number[], timeLimitMs: number): string | null {
  const sorted = [...slowestMs].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0;
  const medianMs = (low + high) / 2;
  if (medianMs * medianMargin <= timeLimitMs) return null;
  return `the slowest tests of the accepted solutions take ${Math.round(medianMs)} ms in the median, more than a third of ${Math.round(timeLimitMs)} ms; raise limits.timeLimitMs or make the tests smaller`;
}

/** Why an accepted solution that took so long has no time to spare, or null when it has. */
export function marginFault(slowestMs: number, timeLimitMs: number): string | null {
  if (slowestMs * acceptedMargin <= timeLimitMs) return null;
  return `its slowest test takes ${Math.round(slowestMs)} ms, more than half of ${Math.round(timeLimitMs)} ms; raise limits.timeLimitMs or make the tests smaller`;
}
