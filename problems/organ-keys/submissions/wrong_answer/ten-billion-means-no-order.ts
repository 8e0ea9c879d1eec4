// More than 10^10 minutes means that there is no order.

// input: n = 12, walk[i][j] = 10^9 for all i and j that differ, key all -1 right: 11000000000 its answer: -1
export function shortestRound(walk: number[][], key: number[]): number {
  const n = walk.length;
  const none = 1e10;
  const full = (1 << n) - 1;
  const cost: number[][] = Array.from({ length: full + 1 }, () => new Array<number>(n).fill(none));
  for (let i = 0; i < n; i++) if (key[i] < 0) cost[1 << i][i] = 0;
  for (let mask = 1; mask <= full; mask++) {
    for (let at = 0; at < n; at++) {
      const sofar = cost[mask][at];
      if (sofar >= none) continue;
      for (let to = 0; to < n; to++) {
        if ((mask >> to) & 1) continue;
        if (key[to] >= 0 && !((mask >> key[to]) & 1)) continue;
        const next = mask | (1 << to);
        cost[next][to] = Math.min(cost[next][to], sofar + walk[at][to]);
      }
    }
  }
  const best = Math.min(...cost[full]);
  return best < none ? best : -1;
}
