// From the first day on: after d days, of which w pots were hauled in the west, the most earned so far
// with the boat at either end. All rows are kept in typed arrays.
function mostPence(pounds: number[], price: number[], around: number): number {
  const n = pounds.length;
  let west = new Float64Array(n + 2).fill(-Infinity);
  let east = new Float64Array(n + 2).fill(-Infinity);
  west[0] = 0;
  east[0] = 0;
  for (let d = 0; d < n; d++) {
    const nextWest = new Float64Array(n + 2).fill(-Infinity);
    const nextEast = new Float64Array(n + 2).fill(-Infinity);
    for (let w = 0; w <= d; w++) {
      const right = n - 1 - (d - w);
      // On day 0 the boat is at both ends; the last pot hangs at both ends.
      const fuel = right === w ? 0 : around;
      const here = Math.max(west[w]!, east[w]! - fuel) + pounds[w]! * price[d]!;
      const there = Math.max(east[w]!, west[w]! - fuel) + pounds[right]! * price[d]!;
      nextWest[w + 1] = Math.max(nextWest[w + 1]!, here);
      nextEast[w] = Math.max(nextEast[w]!, there);
    }
    west = nextWest;
    east = nextEast;
  }
  let best = -Infinity;
  for (let w = 0; w <= n; w++) best = Math.max(best, west[w]!, east[w]!);
  return best;
}
