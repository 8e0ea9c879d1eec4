// The load of each company is kept in a Float32Array, as pounds of that size need no decimals.
function fewestTrips(weight, quarrels, carry) {
  const n = weight.length, full = (1 << n) - 1;
  const has = (set, x) => x >= 0 && ((set >> x) & 1) === 1;
  const load = new Float32Array(full + 1), good = new Uint8Array(full + 1);
  for (let set = 0; set <= full; set++) {
    if (set) { const low = 31 - Math.clz32(set & -set); load[set] = load[set & (set - 1)] + weight[low]; }
    good[set] = load[set] <= carry && !quarrels.some(([a, b, c]) => has(set, a) && has(set, b) && !has(set, c)) ? 1 : 0;
  }
  const trips = new Uint8Array(full + 1);
  for (let set = 1; set <= full; set++) {
    let least = 99;
    for (let part = set; part > 0; part = (part - 1) & set) if (good[part]) least = Math.min(least, trips[set ^ part] + 1);
    trips[set] = least;
  }
  return trips[full];
}
