// If a reading would be too high, she had better repack at the last depot; the reading after that need not be looked at again, for one leg alone is never too much.

// input [[-4,2,1,9],[1],3], right 10, this one 9
export function lowestRating(
  drift: number[],
  depots: number[],
  repacks: number,
): number {
  const n = drift.length;
  let lo = 0;
  let hi = 0;
  for (const d of drift) {
    lo = Math.max(lo, d);
    hi += Math.max(0, d);
  }
  const fits = (rating: number): boolean => {
    let dial = 0;
    let since = 0; // what the dial would show after repacking at the last depot
    let ready = false;
    let used = 0;
    let next = 0;
    for (let i = 0; i < n; i++) {
      dial = Math.max(0, dial + drift[i]);
      since = Math.max(0, since + drift[i]);
      if (dial > rating) {
        if (!ready || used === repacks) return false;
        used++;
        dial = since;
        ready = false;
      }
      if (depots[next] === i) {
        next++;
        since = 0;
        ready = true;
      }
    }
    return true;
  };
  while (lo < hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (fits(mid)) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}
