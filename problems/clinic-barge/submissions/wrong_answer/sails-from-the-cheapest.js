// Sails on only from the town that was cheapest so far: to come from any other one can never pay.
function cheapestSeason(cost, sailing, shortest, longest) {
  const n = cost.length;
  const k = cost[0].length;
  const sums = cost[0].map(() => [0]);
  for (let i = 0; i < n; i++) for (let t = 0; t < k; t++) sums[t].push(sums[t][i] + cost[i][t]);
  const begin = [new Array(k).fill(0)];
  const windows = sums.map(() => []);
  const heads = sums.map(() => 0);
  let ends = [];
  for (let i = 1; i <= n; i++) {
    ends = sums.map((sum, t) => {
      const start = i - shortest;
      const value = (j) => begin[j][t] - sum[j];
      if (start >= 0) {
        while (windows[t].length > heads[t] && value(windows[t].at(-1)) >= value(start)) windows[t].pop();
        windows[t].push(start);
      }
      while (heads[t] < windows[t].length && windows[t][heads[t]] < i - longest) heads[t]++;
      return heads[t] < windows[t].length ? value(windows[t][heads[t]]) + sum[i] : Infinity;
    });
    const cheapest = ends.lastIndexOf(Math.min(...ends));
    begin.push(ends.map((_, t) => (t === cheapest ? Infinity : ends[cheapest] + sailing)));
  }
  const best = Math.min(...ends);
  return best === Infinity ? -1 : best;
}
