/** Searches for the rating by halves; each rating is tried on one ride. */
export function lowestRating(
  drift: readonly number[],
  depots: readonly number[],
  repacks: number,
): number {
  let low = 0;
  let high = drift.reduce((sum, change) => sum + Math.max(0, change), 0);
  while (low < high) {
    const rating = Math.floor((low + high) / 2);
    if (repacksNeeded(drift, depots, rating) <= repacks) high = rating;
    else low = rating + 1;
  }
  return low;
}

/** The fewest repackings under a rating, or Infinity: always at the last depot that still helps. */
function repacksNeeded(
  drift: readonly number[],
  depots: readonly number[],
  rating: number,
): number {
  let dial = 0;
  // What the dial would show, had the box been repacked at the last depot on the way.
  let dialSinceDepot = Number.POSITIVE_INFINITY;
  let nextDepot = 0;
  let used = 0;
  for (const [leg, change] of drift.entries()) {
    dial = Math.max(0, dial + change);
    dialSinceDepot = Math.max(0, dialSinceDepot + change);
    if (dial > rating) {
      if (dialSinceDepot > rating) return Number.POSITIVE_INFINITY;
      dial = dialSinceDepot;
      dialSinceDepot = Number.POSITIVE_INFINITY;
      used++;
    }
    if (depots[nextDepot] === leg) {
      nextDepot++;
      dialSinceDepot = 0;
    }
  }
  return used;
}
