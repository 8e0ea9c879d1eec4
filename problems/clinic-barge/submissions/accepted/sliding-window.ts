function cheapestSeason(cost: number[][], sailing: number, shortest: number, longest: number): number {
  const n = cost.length;
  const k = cost[0].length;
  // ends[i][t]: the cheapest first i days whose last stay ends at town t.
  const ends: number[][] = [new Array(k).fill(0)];
  const sums: number[][] = [new Array(k).fill(0)];
  const windows: number[][] = Array.from({ length: k }, () => []);
  const heads: number[] = new Array(k).fill(0);
  const startValues: number[][] = [new Array(k).fill(0)];

  for (let i = 1; i <= n; i++) {
    const sum = sums[i - 1].map((before, t) => before + cost[i - 1][t]);
    sums.push(sum);
    const row: number[] = [];
    for (let t = 0; t < k; t++) {
      const window = windows[t];
      const start = i - shortest;
      if (start >= 0) {
        const value = startValues[start][t];
        while (window.length > heads[t] && startValues[window[window.length - 1]][t] >= value) window.pop();
        window.push(start);
      }
      while (heads[t] < window.length && window[heads[t]] < i - longest) heads[t]++;
      row.push(heads[t] < window.length ? startValues[window[heads[t]]][t] + sum[t] : Infinity);
    }
    ends.push(row);

    let first = Infinity;
    let second = Infinity;
    let firstTown = -1;
    for (let t = 0; t < k; t++) {
      if (row[t] < first) {
        second = first;
        first = row[t];
        firstTown = t;
      } else if (row[t] < second) second = row[t];
    }
    startValues.push(row.map((_, t) => (t === firstTown ? second : first) + sailing - sum[t]));
  }
  const best = Math.min(...ends[n]);
  return best === Infinity ? -1 : best;
}
