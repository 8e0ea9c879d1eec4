/** One save of a section's answers: when it arrived, and how long the page says that each took so far. */
export type MeasuredSave = {
  receivedAtMs: number;
  measured: readonly { item: string; seconds: number }[];
};

/**
 * How long each item took: as the page measured it, which knows when it was in view, but no more than
 * the server knows to have passed. What grew with one save grew in the time since the save before it, or
 * since the section began.
 *
 * @param saves in the order in which they arrived
 * @returns seconds by item, to a tenth
 */
export function measuredSeconds(
  saves: readonly MeasuredSave[],
  startedAtMs: number,
): Map<string, number> {
  const seconds = new Map<string, number>();
  let before = startedAtMs;
  for (const { receivedAtMs, measured } of saves) {
    let left = Math.max(0, receivedAtMs - before) / 1000;
    for (const { item, seconds: so } of measured) {
      const kept = seconds.get(item) ?? 0;
      const grown = Math.min(Math.max(0, so - kept), left);
      left -= grown;
      seconds.set(item, tenths(kept + grown));
    }
    before = Math.max(before, receivedAtMs);
  }
  return seconds;
}

const tenths = (seconds: number) => Math.round(seconds * 10) / 10;
