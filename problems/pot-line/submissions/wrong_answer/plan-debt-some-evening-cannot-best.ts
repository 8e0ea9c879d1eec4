// A plan on which he is in debt on some evening cannot be the best one.
export function mostPence(
  pounds: number[],
  price: number[],
  around: number,
): number {
  const n = pounds.length;
  // west[k]: the most pence after this day with k pots hauled in the west, the last one there; -1: cannot be.
  let west = new Float64Array(n + 2).fill(-1);
  let east = new Float64Array(n + 2).fill(-1);
  west[1] = pounds[0] * price[0];
  east[0] = pounds[n - 1] * price[0];
  for (let day = 1; day < n; day++) {
    const w = new Float64Array(n + 2).fill(-1);
    const e = new Float64Array(n + 2).fill(-1);
    // With k pots hauled in the west, day - k are hauled in the east.
    for (let k = 0; k <= day; k++) {
      const left = pounds[k] * price[day];
      const right = pounds[n - 1 - (day - k)] * price[day];
      if (west[k] >= 0) {
        w[k + 1] = Math.max(w[k + 1], west[k] + left);
        e[k] = Math.max(e[k], west[k] + right - around);
      }
      if (east[k] >= 0) {
        e[k] = Math.max(e[k], east[k] + right);
        w[k + 1] = Math.max(w[k + 1], east[k] + left - around);
      }
    }
    west = w;
    east = e;
  }
  let best = 0;
  for (let k = 0; k <= n; k++) best = Math.max(best, west[k], east[k]);
  return best;
}
