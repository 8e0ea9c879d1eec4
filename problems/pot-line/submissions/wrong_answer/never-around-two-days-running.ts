// Sailing around on two days running is never worth it, since he would be back where he was.

// input: [[1,1,8,13],[14,9,20,1],1] right: 350 answer: 291
export function mostPence(pounds: number[], price: number[], around: number): number {
  const n = pounds.length;
  if (n === 1) return pounds[0] * price[0];
  const none = () => new Float64Array(n + 1).fill(-Infinity);
  // index: pots hauled in the west; last day in the west or in the east, having just sailed around or not
  let west = none(), westNew = none(), east = none(), eastNew = none();
  west[1] = pounds[0] * price[0];
  east[0] = pounds[n - 1] * price[0];
  for (let d = 1; d < n - 1; d++) {
    const w = none(), wn = none(), e = none(), en = none();
    for (let k = 0; k <= d; k++) {
      const a = pounds[k] * price[d];
      const b = pounds[n - 1 - (d - k)] * price[d];
      w[k + 1] = Math.max(west[k], westNew[k]) + a;
      wn[k + 1] = east[k] - around + a;
      e[k] = Math.max(east[k], eastNew[k]) + b;
      en[k] = west[k] - around + b;
    }
    west = w; westNew = wn; east = e; eastNew = en;
  }
  let best = -Infinity;
  for (let k = 0; k < n; k++) {
    best = Math.max(best, Math.max(west[k], westNew[k], east[k], eastNew[k]) + pounds[k] * price[n - 1]);
  }
  return best;
}
