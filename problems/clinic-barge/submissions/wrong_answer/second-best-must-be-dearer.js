// For each day keep the lowest cost and the lowest one that is higher than it, so that one of the two is always at another town.

// input [[[9,8],[7,6],[2,6]],0,1,1], right 17, this one 21
export function cheapestSeason(cost, sailing, shortest, longest) {
  const n = cost.length;
  const k = cost[0].length;
  const low = new Array(n + 1).fill(Infinity);
  const next = new Array(n + 1).fill(Infinity);
  const at = new Array(n + 1).fill(-1);
  low[0] = -sailing;
  const sum = new Array(k).fill(0);
  const queues = cost[0].map(() => []);
  const heads = new Array(k).fill(0);
  // sums up to the day on which a stay can begin
  const old = new Array(k).fill(0);
  for (let i = 1; i <= n; i++) {
    for (let t = 0; t < k; t++) sum[t] += cost[i - 1][t];
    const j = i - shortest;
    if (j < 0) continue;
    for (let t = 0; t < k; t++) {
      if (j > 0) old[t] += cost[j - 1][t];
      const q = queues[t];
      const v = (at[j] === t ? next[j] : low[j]) - old[t];
      if (v < Infinity) {
        while (q.length > heads[t] && q[q.length - 1][1] >= v) q.pop();
        q.push([j, v]);
      }
      while (heads[t] < q.length && q[heads[t]][0] < i - longest) heads[t]++;
      if (heads[t] === q.length) continue;
      const total = q[heads[t]][1] + sum[t] + sailing;
      if (total < low[i]) {
        next[i] = low[i];
        low[i] = total;
        at[i] = t;
      } else if (total > low[i] && total < next[i]) next[i] = total;
    }
  }
  return low[n] < Infinity ? low[n] : -1;
}
