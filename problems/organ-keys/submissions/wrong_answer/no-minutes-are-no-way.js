// Between two different churches, 0 minutes means that there is no way.

// input: [[[0,3],[0,0]],[1,-1]] right: 0 its answer: -1
export function shortestRound(walk, key) {
  const n = walk.length;
  const full = (1 << n) - 1;
  const cost = Array.from({ length: full + 1 }, () => new Array(n).fill(Infinity));
  for (let i = 0; i < n; i++) if (key[i] === -1) cost[1 << i][i] = 0;
  for (let mask = 1; mask < full; mask++) {
    for (let to = 0; to < n; to++) {
      if (mask & (1 << to)) continue;
      if (key[to] !== -1 && !(mask & (1 << key[to]))) continue;
      let least = Infinity;
      for (let at = 0; at < n; at++) {
        least = Math.min(least, cost[mask][at] + (walk[at][to] || Infinity));
      }
      cost[mask | (1 << to)][to] = least;
    }
  }
  const best = Math.min(...cost[full]);
  return best === Infinity ? -1 : best;
}
