// From all animals down, with memory: the first one that waits crosses now, with any company that is
// peaceful and not too heavy.
function fewestTrips(weight: number[], quarrels: number[][], carry: number): number {
  const n = weight.length;
  const sets = 1 << n;
  const pounds = new Float64Array(sets);
  const peaceful = new Uint8Array(sets);
  const pairs = quarrels.map(([a, b, calmer]) => ({
    both: (1 << a!) | (1 << b!),
    calm: calmer! < 0 ? 0 : 1 << calmer!,
  }));
  for (let set = 1; set < sets; set++) {
    const last = 31 - Math.clz32(set);
    pounds[set] = pounds[set ^ (1 << last)]! + weight[last]!;
    if (pounds[set]! > carry) continue;
    peaceful[set] = pairs.every(({ both, calm }) => (set & both) !== both || (set & calm) !== 0) ? 1 : 0;
  }
  const memory = new Int8Array(sets).fill(-1);
  memory[0] = 0;
  const fewest = (waiting: number): number => {
    if (memory[waiting]! >= 0) return memory[waiting]!;
    const first = waiting & -waiting;
    const others = waiting ^ first;
    let best = n;
    for (let company = others; ; company = (company - 1) & others) {
      if (peaceful[first | company]) best = Math.min(best, 1 + fewest(others ^ company));
      if (company === 0) break;
    }
    memory[waiting] = best;
    return best;
  };
  return fewest(sets - 1);
}
