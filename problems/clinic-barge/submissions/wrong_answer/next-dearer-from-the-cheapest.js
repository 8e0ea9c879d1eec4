// From the cheapest town one comes best from the one with the next higher cost.

// input [[[3,3],[5,5]],1,1,1]; right: 9; this: -1
export function cheapestSeason(cost, sailing, shortest, longest) {
  const n = cost.length, k = cost[0].length;
  const sum = Array.from({ length: k }, () => new Float64Array(n + 1));
  for (let t = 0; t < k; t++) for (let i = 0; i < n; i++) sum[t][i + 1] = sum[t][i] + cost[i][t];
  const value = Array.from({ length: k }, () => new Float64Array(n + 1).fill(Infinity));
  const q = Array.from({ length: k }, () => []);
  const head = new Int32Array(k);
  for (let t = 0; t < k; t++) value[t][0] = 0;
  let end = [];
  for (let i = 1; i <= n; i++) {
    end = [];
    for (let t = 0; t < k; t++) {
      const j = i - shortest;
      if (j >= 0) {
        while (q[t].length > head[t] && value[t][q[t][q[t].length - 1]] >= value[t][j]) q[t].pop();
        q[t].push(j);
      }
      while (head[t] < q[t].length && q[t][head[t]] < i - longest) head[t]++;
      end.push(head[t] < q[t].length ? value[t][q[t][head[t]]] + sum[t][i] : Infinity);
    }
    let low = Infinity, next = Infinity;
    for (const e of end) if (e < low) low = e;
    for (const e of end) if (e > low && e < next) next = e;
    for (let t = 0; t < k; t++) value[t][i] = (end[t] === low ? next : low) + sailing - sum[t][i];
  }
  const r = Math.min(...end);
  return r === Infinity ? -1 : r;
}
