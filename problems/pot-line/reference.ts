/**
 * From the last day back: west[l] and east[l] are the most that the pots still in the water, of which
 * pot l is the first, can bring while the boat lies at their west or their east end.
 */
export function mostPence(
  pounds: readonly number[],
  price: readonly number[],
  around: number,
): number {
  let west: number[] = [];
  let east: number[] = [];
  for (const [daysLeft, pence] of [...price].reverse().entries()) {
    const ends = pounds.slice(daysLeft).map((last, l) => ({
      fromWest: (pounds[l] ?? 0) * pence + (west[l + 1] ?? 0),
      fromEast: last * pence + (east[l] ?? 0),
    }));
    west = ends.map(({ fromWest, fromEast }) => Math.max(fromWest, fromEast - around));
    east = ends.map(({ fromWest, fromEast }) => Math.max(fromEast, fromWest - around));
  }
  return Math.max(west[0] ?? 0, east[0] ?? 0);
}
