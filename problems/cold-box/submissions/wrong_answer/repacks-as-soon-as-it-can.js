// Spends the repackings on the first depots of the route.
function lowestRating(drift, depots, repacks) {
  const used = new Set(depots.slice(0, repacks));
  let dial = 0;
  let highest = 0;
  for (let leg = 0; leg < drift.length; leg++) {
    dial = Math.max(0, dial + drift[leg]);
    highest = Math.max(highest, dial);
    if (used.has(leg)) dial = 0;
  }
  return highest;
}
