/**
 * Boats by start, those that start together with the later finish last, so that none of them counts
 * against another. Then pairs are counted while the finishes are merged into order.
 */
export function overtakings(
  start: readonly number[],
  finish: readonly number[],
  lead: number,
): number {
  const boats = [...start.keys()].sort(
    (a, b) => (start[a] ?? 0) - (start[b] ?? 0) || (finish[a] ?? 0) - (finish[b] ?? 0),
  );
  return count(
    boats.map((boat) => finish[boat] ?? 0),
    Math.max(lead, 0.5),
  ).pairs;
}

/** Finishes in ascending order, and the pairs in which a later one is at least `lead` smaller. */
function count(finishes: number[], lead: number): { sorted: number[]; pairs: number } {
  if (finishes.length === 1) return { sorted: finishes, pairs: 0 };
  const middle = Math.floor(finishes.length / 2);
  const earlier = count(finishes.slice(0, middle), lead);
  const later = count(finishes.slice(middle), lead);
  let pairs = earlier.pairs + later.pairs;
  const waiting = later.sorted.values();
  let next = waiting.next();
  let past = 0;
  for (const mine of earlier.sorted) {
    while (!next.done && next.value + lead <= mine) {
      past++;
      next = waiting.next();
    }
    pairs += past;
  }
  return { sorted: [...earlier.sorted, ...later.sorted].sort((a, b) => a - b), pairs };
}
