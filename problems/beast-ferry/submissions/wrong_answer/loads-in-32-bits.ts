// Keeps the load of each company in an Int32Array, where 10^9 pounds fit well.
function fewestTrips(weight: number[], quarrels: number[][], carry: number): number {
  const n = weight.length;
  const sets = 1 << n;
  const load = new Int32Array(sets);
  const fewest = new Uint8Array(sets).fill(99);
  const good = new Uint8Array(sets);
  fewest[0] = 0;
  for (let set = 1; set < sets; set++) {
    const first = 31 - Math.clz32(set);
    load[set] = load[set ^ (1 << first)]! + weight[first]!;
    const on = (i: number) => i >= 0 && ((set >> i) & 1) === 1;
    good[set] = load[set]! <= carry && !quarrels.some(([a, b, c]) => on(a!) && on(b!) && !on(c!)) ? 1 : 0;
    for (let part = set; part > 0; part = (part - 1) & set) {
      if (good[part]) fewest[set] = Math.min(fewest[set]!, 1 + fewest[set ^ part]!);
    }
  }
  return fewest[sets - 1]!;
}
