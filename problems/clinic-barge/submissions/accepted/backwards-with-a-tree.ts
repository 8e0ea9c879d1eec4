// From the last day back: the cheapest rest of the season if a stay at town t begins on day i. The
// best day for that stay to end is asked of a segment tree.
function cheapestSeason(
  cost: number[][],
  sailing: number,
  shortest: number,
  longest: number,
): number {
  const n = cost.length;
  const k = cost[0].length;
  let size = 1;
  while (size < n + 1) size *= 2;
  const trees = Array.from({ length: k }, () => new Float64Array(2 * size).fill(Infinity));
  const set = (tree: Float64Array, place: number, value: number): void => {
    let node = size + place;
    tree[node] = value;
    for (node >>= 1; node >= 1; node >>= 1) tree[node] = Math.min(tree[2 * node], tree[2 * node + 1]);
  };
  const least = (tree: Float64Array, from: number, to: number): number => {
    let result = Infinity;
    for (let low = from + size, high = to + size + 1; low < high; low >>= 1, high >>= 1) {
      if (low & 1) result = Math.min(result, tree[low++]);
      if (high & 1) result = Math.min(result, tree[--high]);
    }
    return result;
  };

  const sums = Array.from({ length: k }, (_, t) => {
    const sum = new Float64Array(n + 1);
    for (let i = 0; i < n; i++) sum[i + 1] = sum[i] + cost[i][t];
    return sum;
  });
  for (let t = 0; t < k; t++) set(trees[t], n, sums[t][n]);
  const begin = new Array<number>(k).fill(Infinity);
  for (let i = n - 1; i >= 0; i--) {
    for (let t = 0; t < k; t++) {
      const to = Math.min(n, i + longest);
      begin[t] = i + shortest <= to ? least(trees[t], i + shortest, to) - sums[t][i] : Infinity;
    }
    for (let t = 0; t < k; t++) {
      let other = Infinity;
      for (let u = 0; u < k; u++) if (u !== t) other = Math.min(other, begin[u]);
      if (i > 0) set(trees[t], i, sums[t][i] + sailing + other);
    }
  }
  const best = Math.min(...begin);
  return best === Infinity ? -1 : best;
}
