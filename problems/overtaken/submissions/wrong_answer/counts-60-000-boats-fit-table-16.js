// Counts of 60,000 boats fit into a table of 16 bits.
export function overtakings(start, finish, lead) {
  const n = start.length;
  const ahead = lead > 0 ? lead : 1;
  const boats = start.map((s, i) => ({ s, f: finish[i] }));
  boats.sort((a, b) => b.s - a.s || b.f - a.f);
  const sorted = Int32Array.from(finish).sort();
  // Number of arrivals at or before a second.
  const upTo = (second) => {
    let lo = 0;
    let hi = n;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (sorted[mid] <= second) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  };
  const tree = new Int16Array(n + 1);
  let count = 0;
  for (const { f } of boats) {
    for (let i = upTo(f - ahead); i > 0; i -= i & -i) count += tree[i];
    for (let i = upTo(f); i <= n; i += i & -i) tree[i]++;
  }
  return count;
}
