// If the same two animals stand in several entries, one of the calmers named there is enough, unless one entry says never.

// input [[6,2,2,8,1,9],[[3,0,5],[3,2,1],[0,5,4],[3,2,0]],16], right 3, this one 2
export function fewestTrips(weight, quarrels, carry) {
  const n = weight.length;
  const full = (1 << n) - 1;
  const never = new Set();
  const calm = new Map();
  for (const [a, b, c] of quarrels) {
    const pair = (1 << a) | (1 << b);
    if (c === -1) never.add(pair);
    else calm.set(pair, (calm.get(pair) ?? 0) | (1 << c));
  }
  const trips = [];
  for (let s = 1; s <= full; s++) {
    let sum = 0;
    for (let i = 0; i < n; i++) if ((s >> i) & 1) sum += weight[i];
    if (sum > carry) continue;
    let fine = true;
    for (const p of never) if ((s & p) === p) fine = false;
    for (const [p, c] of calm) if ((s & p) === p && (s & c) === 0) fine = false;
    if (fine) trips.push(s);
  }
  const byLow = Array.from({ length: n }, () => []);
  for (const t of trips) byLow[31 - Math.clz32(t & -t)].push(t);
  let layer = [full];
  const seen = new Uint8Array(full + 1);
  for (let count = 0; ; count++) {
    const next = [];
    for (const s of layer) {
      if (s === 0) return count;
      for (const t of byLow[31 - Math.clz32(s & -s)]) {
        if ((t & s) === t && !seen[s ^ t]) {
          seen[s ^ t] = 1;
          next.push(s ^ t);
        }
      }
    }
    layer = next;
  }
}
