// "If the next clap comes too late for this flash, jump by binary search to the first flash later than the clap minus the longest delay" (a flash at exactly this time would still fit).
export function confirmedFlashes(flash, east, west, eastDelay, westDelay) {
  const n = flash.length;
  const firstAfter = (time, from) => {
    let lo = from;
    let hi = n;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (flash[mid] > time) hi = mid;
      else lo = mid + 1;
    }
    return lo;
  };
  let i = 0;
  let j = 0;
  let k = 0;
  let count = 0;
  while (i < n && j < east.length && k < west.length) {
    const f = flash[i];
    if (east[j] < f + eastDelay[0]) j++;
    else if (west[k] < f + westDelay[0]) k++;
    else if (east[j] > f + eastDelay[1]) i = firstAfter(east[j] - eastDelay[1], i);
    else if (west[k] > f + westDelay[1]) i = firstAfter(west[k] - westDelay[1], i);
    else {
      count++;
      i++;
      j++;
      k++;
    }
  }
  return count;
}
