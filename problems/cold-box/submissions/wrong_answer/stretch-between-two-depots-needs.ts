// For each stretch between two depots one needs only its highest reading with fresh ice; what the dial shows on arrival is added to it (but some of that may melt away, as the dial falls below 0 only without it).
export function lowestRating(drift: number[], depots: number[], repacks: number): number {
  const peak: number[] = [];
  const sum: number[] = [];
  const exit: number[] = [];
  let d = 0;
  let dial = 0;
  let top = 0;
  let all = 0;
  for (let i = 0; i < drift.length; i++) {
    dial = Math.max(0, dial + drift[i]);
    all += drift[i];
    top = Math.max(top, dial);
    const end = d < depots.length && depots[d] === i;
    if (end) d++;
    if (end || i + 1 === drift.length) {
      peak.push(top);
      sum.push(all);
      exit.push(dial);
      dial = top = all = 0;
    }
  }
  const parts = peak.length;
  const enough = (rating: number): boolean => {
    let now = 0;
    let used = 0;
    for (let k = 0; k < parts; k++) {
      if (now + peak[k] > rating) {
        now = 0;
        used++;
        if (used > repacks || peak[k] > rating) return false;
      }
      now = Math.max(now + sum[k], exit[k]);
    }
    return true;
  };
  let lo = 0;
  let hi = 0;
  for (const p of peak) hi += p;
  while (lo < hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (enough(mid)) hi = mid;
    else lo = mid + 1;
  }
  return lo;
}
