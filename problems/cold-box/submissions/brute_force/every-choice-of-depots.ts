// At every depot: repack, or ride by. Two to the power of the depots, less where repackings run out.
function lowestRating(drift: number[], depots: number[], repacks: number): number {
  const isDepot = new Set(depots);
  const ride = (first: number, before: number, left: number): number => {
    let dial = before;
    let highest = 0;
    for (let leg = first; leg < drift.length; leg++) {
      dial = Math.max(0, dial + drift[leg]);
      highest = Math.max(highest, dial);
      if (isDepot.has(leg) && left > 0) {
        const rest = Math.min(ride(leg + 1, 0, left - 1), ride(leg + 1, dial, left));
        return Math.max(highest, rest);
      }
    }
    return highest;
  };
  return ride(0, 0, repacks);
}
