// Uses 10^12 for "not possible", more than 20,000 days of 10^6 can cost: nights at sail are forgotten.
function cheapestSeason(cost: number[][], sailing: number, shortest: number, longest: number): number {
  const never = 1_000_000_000_000;
  const n = cost.length;
  const k = cost[0].length;
  const sums = cost[0].map(() => [0]);
  for (let i = 0; i < n; i++) for (let t = 0; t < k; t++) sums[t].push(sums[t][i] + cost[i][t]);
  const begin: number[][] = [new Array(k).fill(0)];
  const windows: number[][] = sums.map(() => []);
  const heads = sums.map(() => 0);
  let ends: number[] = [];
  for (let i = 1; i <= n; i++) {
    ends = new Array(k).fill(never);
    for (let t = 0; t < k; t++) {
      const start = i - shortest;
      const value = (j: number) => begin[j][t] - sums[t][j];
      if (start >= 0) {
        while (windows[t].length > heads[t] && value(windows[t][windows[t].length - 1]) >= value(start)) {
          windows[t].pop();
        }
        windows[t].push(start);
      }
      while (heads[t] < windows[t].length && windows[t][heads[t]] < i - longest) heads[t]++;
      if (heads[t] < windows[t].length) ends[t] = Math.min(never, value(windows[t][heads[t]]) + sums[t][i]);
    }
    begin.push(
      ends.map((_, t) => {
        let other = never;
        for (let u = 0; u < k; u++) if (u !== t) other = Math.min(other, ends[u]);
        return Math.min(never, other + sailing);
      }),
    );
  }
  const best = Math.min(...ends);
  return best >= never ? -1 : best;
}
