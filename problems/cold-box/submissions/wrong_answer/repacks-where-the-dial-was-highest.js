// When it becomes too much, I should have repacked at the depot (since the last packing) where the dial was highest.

// input [[-9,8,-7,3,8],[1,3],1]; right: 8; this: 11
export function lowestRating(drift, depots, repacks) {
  const n = drift.length;
  const depot = new Uint8Array(n);
  for (const d of depots) depot[d] = 1;
  const can = (rating) => {
    let left = repacks, dial = 0, where = -1, most = -1;
    for (let i = 0; i < n; i++) {
      dial = Math.max(0, dial + drift[i]);
      if (dial > rating) {
        if (where < 0 || left === 0) return false;
        left--;
        i = where;
        dial = 0;
        where = most = -1;
      } else if (depot[i] && dial >= most) {
        most = dial;
        where = i;
      }
    }
    return true;
  };
  let low = 0, high = 0;
  for (const x of drift) high += Math.max(0, x);
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    if (can(mid)) high = mid;
    else low = mid + 1;
  }
  return low;
}
