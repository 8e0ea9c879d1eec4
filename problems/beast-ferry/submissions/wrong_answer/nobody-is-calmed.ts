// Right but for the calming: two animals of a quarrel are never put on the same trip.
function fewestTrips(weight: number[], quarrels: number[][], carry: number): number {
  const sets = 1 << weight.length;
  const fewest = new Int32Array(sets).fill(99);
  fewest[0] = 0;
  const good = new Uint8Array(sets);
  for (let set = 1; set < sets; set++) {
    const pounds = weight.reduce((sum, own, i) => sum + ((set >> i) & 1 ? own : 0), 0);
    good[set] = pounds <= carry && quarrels.every(([a, b]) => !((set >> a!) & (set >> b!) & 1)) ? 1 : 0;
    for (let part = set; part > 0; part = (part - 1) & set) {
      if (good[part]) fewest[set] = Math.min(fewest[set]!, 1 + fewest[set ^ part]!);
    }
  }
  return fewest[sets - 1]!;
}
