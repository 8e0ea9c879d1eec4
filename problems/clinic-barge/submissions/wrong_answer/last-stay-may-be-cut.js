// Right, but the season may end in the middle of a stay that is still too short.
function cheapestSeason(cost, sailing, shortest, longest) {
  const n = cost.length;
  const k = cost[0].length;
  const sums = cost[0].map(() => [0]);
  for (let i = 0; i < n; i++) for (let t = 0; t < k; t++) sums[t].push(sums[t][i] + cost[i][t]);
  const begin = [new Array(k).fill(0)];
  const windows = sums.map(() => []);
  const heads = sums.map(() => 0);
  let answer = Infinity;
  for (let i = 1; i <= n; i++) {
    const ends = [];
    for (let t = 0; t < k; t++) {
      const start = i - shortest;
      if (start >= 0) {
        while (
          windows[t].length > heads[t] &&
          begin[windows[t][windows[t].length - 1]][t] >= begin[start][t]
        ) {
          windows[t].pop();
        }
        windows[t].push(start);
      }
      while (heads[t] < windows[t].length && windows[t][heads[t]] < i - longest) heads[t]++;
      ends.push(heads[t] < windows[t].length ? begin[windows[t][heads[t]]][t] + sums[t][i] : Infinity);
    }
    const next = ends.map((_, t) => {
      let other = Infinity;
      for (let u = 0; u < k; u++) if (u !== t) other = Math.min(other, ends[u]);
      return other + sailing - sums[t][i];
    });
    begin.push(next);
    if (i === n) answer = Math.min(...ends);
  }
  for (let i = Math.max(0, n - shortest + 1); i < n; i++) {
    for (let t = 0; t < k; t++) answer = Math.min(answer, begin[i][t] + sums[t][n]);
  }
  return answer === Infinity ? -1 : answer;
}
