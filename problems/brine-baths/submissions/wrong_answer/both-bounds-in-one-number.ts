// Both bounds of a cheese fit into one number, strongest times 2^30 plus weakest, and a list of such numbers is quick to sort.

// input [[999999997,999999996],[999999997,999999997],3], right 1, this one 2
export function fewestBaths(
  weakest: number[],
  strongest: number[],
  places: number,
): number {
  const SHIFT = 2 ** 30;
  const keys = Float64Array.from(weakest, (w, i) => strongest[i] * SHIFT + w).sort();
  const strength: number[] = [];
  const free: number[] = [];
  const skip: number[] = [0];
  const at = (i: number): number => {
    let j = i;
    while (skip[j] !== j) j = skip[j];
    while (skip[i] !== j) {
      const k = skip[i];
      skip[i] = j;
      i = k;
    }
    return j;
  };
  for (const key of keys) {
    const hi = Math.floor(key / SHIFT);
    const lo = key - hi * SHIFT;
    let a = 0;
    let b = strength.length;
    while (a < b) {
      const m = (a + b) >> 1;
      if (strength[m] < lo) a = m + 1;
      else b = m;
    }
    const bath = at(a);
    if (bath === strength.length) {
      strength.push(hi);
      free.push(places);
      skip.push(bath + 1);
    }
    if (--free[bath] === 0) skip[bath] = bath + 1;
  }
  return strength.length;
}
