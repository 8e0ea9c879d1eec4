// A whole table over stretches [l, r] for each end, filled from the bottom row up.
function mostPence(pounds: number[], price: number[], around: number): number {
  const n = pounds.length;
  const west = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
  const east = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
  for (let l = n - 1; l >= 0; l--) {
    // Column r + 1 stands for the stretch that ends with pot r; column l is the empty stretch.
    for (let r = l; r < n; r++) {
      const pence = price[n - 1 - (r - l)]!;
      const fromWest = pounds[l]! * pence + west[l + 1]![r + 1]!;
      const fromEast = pounds[r]! * pence + east[l]![r]!;
      west[l]![r + 1] = Math.max(fromWest, fromEast - around);
      east[l]![r + 1] = Math.max(fromEast, fromWest - around);
    }
  }
  return Math.max(west[0]![n]!, east[0]![n]!);
}
