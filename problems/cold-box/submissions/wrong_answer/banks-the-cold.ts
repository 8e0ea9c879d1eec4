// Forgets that the dial stays at 0: a long gorge then pays for the climb after it.
function lowestRating(drift: number[], depots: number[], repacks: number): number {
  const isDepot = new Set(depots);
  const enough = (rating: number): boolean => {
    let left = repacks;
    let dial = 0;
    let fresh: number | null = null;
    for (let leg = 0; leg < drift.length; leg++) {
      dial += drift[leg];
      if (fresh !== null) fresh += drift[leg];
      if (dial > rating) {
        if (fresh === null || fresh > rating || left === 0) return false;
        left--;
        dial = fresh;
        fresh = null;
      }
      if (isDepot.has(leg)) fresh = 0;
    }
    return true;
  };
  let low = 0;
  let high = 1e12;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
