// A new day to begin on pushes the last day of the queue out if that one is worse (but it should push out all that are worse).
export function cheapestSeason(cost, sailing, shortest, longest) {
  const n = cost.length;
  const k = cost[0].length;
  const sums = new Array(k).fill(0);
  const starts = [new Array(k).fill(0)];
  const queues = Array.from({ length: k }, () => ({ head: 0, days: [], values: [] }));
  let last = [];
  for (let i = 1; i <= n; i++) {
    last = [];
    for (let t = 0; t < k; t++) {
      sums[t] += cost[i - 1][t];
      const q = queues[t];
      const j = i - shortest;
      if (j >= 0 && starts[j][t] < Infinity) {
        if (q.days.length > q.head && q.values[q.values.length - 1] >= starts[j][t]) {
          q.days.pop();
          q.values.pop();
        }
        q.days.push(j);
        q.values.push(starts[j][t]);
      }
      while (q.head < q.days.length && q.days[q.head] < i - longest) q.head++;
      last.push(q.head < q.days.length ? q.values[q.head] + sums[t] : Infinity);
    }
    let low = -1;
    for (let t = 0; t < k; t++) if (low < 0 || last[t] < last[low]) low = t;
    let other = Infinity;
    for (let t = 0; t < k; t++) if (t !== low && last[t] < other) other = last[t];
    starts.push(last.map((_, t) => (t === low ? other : last[low]) + sailing - sums[t]));
  }
  const best = Math.min(...last);
  return best === Infinity ? -1 : best;
}
