// A depot on the way can be used again when the dial is too high once more.
function lowestRating(drift: number[], depots: number[], repacks: number): number {
  const isDepot = new Array<boolean>(drift.length).fill(false);
  for (const leg of depots) isDepot[leg] = true;

  function enough(rating: number): boolean {
    let left = repacks;
    let dial = 0;
    let fresh = -1; // the dial if we had repacked at the last depot, -1 when there was none
    for (let leg = 0; leg < drift.length; leg++) {
      dial = Math.max(0, dial + drift[leg]);
      if (fresh >= 0) fresh = Math.max(0, fresh + drift[leg]);
      if (dial > rating) {
        if (fresh < 0 || fresh > rating || left === 0) return false;
        left--;
        dial = fresh;
        fresh = 0;
      }
      if (isDepot[leg]) fresh = 0;
    }
    return true;
  }

  let low = 0;
  let high = 0;
  for (const change of drift) if (change > 0) high += change;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
