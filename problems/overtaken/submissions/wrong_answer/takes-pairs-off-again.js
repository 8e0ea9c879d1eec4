// Count the arrivals at least `lead` later; if `lead` is 0, take the pairs that arrived together off again.

// input: [[1,1],[4,4],0] right: 0 answer: -1
export function overtakings(start, finish, lead) {
  const n = start.length;
  const values = Int32Array.from(new Set(finish)).sort();
  const m = values.length;
  const rank = (x) => {
    // how many values are smaller than x
    let lo = 0;
    let hi = m;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      if (values[mid] < x) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  };
  const tree = new Int32Array(m + 1);
  const order = Uint32Array.from(start.keys()).sort((a, b) => start[a] - start[b]);
  const together = new Map();
  let total = 0;
  for (let i = 0; i < n; ) {
    let j = i;
    while (j < n && start[order[j]] === start[order[i]]) {
      // the i boats that left earlier, without those that arrived before finish + lead
      let later = i;
      for (let p = rank(finish[order[j]] + lead); p > 0; p -= p & -p) later -= tree[p];
      total += later;
      j++;
    }
    for (; i < j; i++) {
      const f = finish[order[i]];
      for (let p = rank(f) + 1; p <= m; p += p & -p) tree[p]++;
      if (lead === 0) {
        const c = together.get(f) ?? 0;
        total -= c;
        together.set(f, c + 1);
      }
    }
  }
  return total;
}
