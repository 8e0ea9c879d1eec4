// For each stretch and end, every number of pots that are hauled before sailing around: cubic.
function mostPence(pounds: number[], price: number[], around: number): number {
  const n = pounds.length;
  const west: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(n + 1).fill(0));
  const east: number[][] = Array.from({ length: n + 1 }, () => new Array<number>(n + 1).fill(0));
  for (let length = 1; length <= n; length++) {
    for (let l = 0; l + length <= n; l++) {
      const end = l + length;
      let bestWest = -Infinity;
      let bestEast = -Infinity;
      let earnedWest = 0;
      let earnedEast = 0;
      for (let hauled = 1; hauled <= length; hauled++) {
        const pence = price[n - length + hauled - 1]!;
        earnedWest += pounds[l + hauled - 1]! * pence;
        earnedEast += pounds[end - hauled]! * pence;
        const fuel = hauled === length ? 0 : around;
        bestWest = Math.max(bestWest, earnedWest + east[l + hauled]![end]! - fuel);
        bestEast = Math.max(bestEast, earnedEast + west[l]![end - hauled]! - fuel);
      }
      west[l]![end] = bestWest;
      east[l]![end] = bestEast;
    }
  }
  return Math.max(west[0]![n]!, east[0]![n]!);
}
