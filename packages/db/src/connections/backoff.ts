const FIRST_MS = 50;
/** So long at most: whoever waits for the database wants to hear of it soon after it is back. */
const LONGEST_MS = 500;

/**
 * How long to wait before the next attempt after so many failures in a row: twice as long each time,
 * and for everybody a little different, so that processes that lost the database together do not
 * come back to it together.
 */
export function backoffMs(failures: number, random: () => number = Math.random): number {
  if (failures === 0) return 0;
  const fullMs = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
  return fullMs * (0.5 + random() / 2);
}
