// Tries ratings from 0 upwards instead of halving.
function lowestRating(drift, depots, repacks) {
  const isDepot = new Set(depots);
  for (let rating = 0; ; rating++) {
    let used = 0;
    let dial = 0;
    let fresh = Infinity;
    for (let leg = 0; leg < drift.length; leg++) {
      dial = Math.max(0, dial + drift[leg]);
      fresh = Math.max(0, fresh + drift[leg]);
      if (dial > rating) {
        dial = fresh;
        fresh = Infinity;
        used++;
        if (dial > rating) used = Infinity;
        if (used > repacks) break;
      }
      if (isDepot.has(leg)) fresh = 0;
    }
    if (used <= repacks) return rating;
  }
}
