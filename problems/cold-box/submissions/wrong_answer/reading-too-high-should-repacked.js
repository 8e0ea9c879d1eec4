// If a reading is too high, she should have repacked where it helped most: at the depot passed since the last repacking with the highest reading (but a later depot with a lower one takes more away).
export function lowestRating(drift, depots, repacks) {
  const n = drift.length;
  const isDepot = new Array(n).fill(false);
  for (const d of depots) isDepot[d] = true;
  const possible = (rating) => {
    let dial = 0;
    let packed = 0;
    let hottest = -1; // reading at the best depot so far
    let instead = 0; // the dial if she had repacked there
    for (let i = 0; i < n; i++) {
      dial = Math.max(0, dial + drift[i]);
      instead = Math.max(0, instead + drift[i]);
      if (dial > rating) {
        if (hottest < 0 || instead > rating || ++packed > repacks) return false;
        dial = instead;
        hottest = -1;
      }
      if (isDepot[i] && dial >= hottest) {
        hottest = dial;
        instead = 0;
      }
    }
    return true;
  };
  let bad = -1;
  let good = drift.reduce((s, d) => s + Math.max(d, 0), 0);
  while (good - bad > 1) {
    const mid = Math.floor((good + bad) / 2);
    if (possible(mid)) good = mid;
    else bad = mid;
  }
  return good;
}
