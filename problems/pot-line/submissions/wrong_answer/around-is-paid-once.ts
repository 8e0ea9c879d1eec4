// He pays for sailing around when he first does it; after that he may haul at either end.
function mostPence(pounds: number[], price: number[], around: number): number {
  const n = pounds.length;
  // Once he has paid, the end of the day before makes no difference.
  const paid = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
  const west = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
  const east = Array.from({ length: n + 1 }, () => new Float64Array(n + 1));
  for (let l = n - 1; l >= 0; l--) {
    // Column r + 1 stands for the stretch that ends with pot r; column l is the empty stretch.
    for (let r = l; r < n; r++) {
      const pence = price[n - 1 - (r - l)]!;
      const fromWest = pounds[l]! * pence + west[l + 1]![r + 1]!;
      const fromEast = pounds[r]! * pence + east[l]![r]!;
      paid[l]![r + 1] = Math.max(pounds[l]! * pence + paid[l + 1]![r + 1]!, pounds[r]! * pence + paid[l]![r]!);
      if (l === r) {
        west[l]![r + 1] = fromWest;
        east[l]![r + 1] = fromEast;
        continue;
      }
      west[l]![r + 1] = Math.max(fromWest, pounds[r]! * pence + paid[l]![r]! - around);
      east[l]![r + 1] = Math.max(fromEast, pounds[l]! * pence + paid[l + 1]![r + 1]! - around);
    }
  }
  return Math.max(west[0]![n]!, east[0]![n]!);
}
