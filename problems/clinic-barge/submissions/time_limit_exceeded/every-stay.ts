// For each day and town every length of the stay and every town before it.
function cheapestSeason(cost: number[][], sailing: number, shortest: number, longest: number): number {
  const n = cost.length;
  const k = cost[0].length;
  const ends: number[][] = [new Array(k).fill(0)];
  for (let i = 1; i <= n; i++) {
    ends.push(new Array(k).fill(Infinity));
    for (let t = 0; t < k; t++) {
      let stay = 0;
      for (let length = 1; length <= Math.min(longest, i); length++) {
        stay += cost[i - length][t];
        if (length < shortest) continue;
        const start = i - length;
        if (start === 0) ends[i][t] = Math.min(ends[i][t], stay);
        for (let before = 0; start > 0 && before < k; before++) {
          if (before === t) continue;
          ends[i][t] = Math.min(ends[i][t], ends[start][before] + sailing + stay);
        }
      }
    }
  }
  const best = Math.min(...ends[n]);
  return best === Infinity ? -1 : best;
}
