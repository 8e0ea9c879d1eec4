// Keeps one calmer for each two animals, as in a table: the entry that comes last is the one that counts.
function fewestTrips(weight: number[], quarrels: number[][], carry: number): number {
  const calmerOf = new Map<number, number>();
  for (const [a, b, calmer] of quarrels) calmerOf.set((1 << a!) | (1 << b!), calmer!);
  const pairs = [...calmerOf];
  const sets = 1 << weight.length;
  const good = new Uint8Array(sets);
  for (let set = 1; set < sets; set++) {
    let pounds = 0;
    for (let i = 0; i < weight.length; i++) if ((set >> i) & 1) pounds += weight[i]!;
    const fights = ([pair, calmer]: [number, number]) =>
      (set & pair) === pair && (calmer < 0 || ((set >> calmer) & 1) === 0);
    good[set] = pounds <= carry && !pairs.some(fights) ? 1 : 0;
  }
  const fewest = new Uint8Array(sets).fill(99);
  fewest[0] = 0;
  for (let set = 1; set < sets; set++) {
    for (let part = set; part > 0; part = (part - 1) & set) {
      if (good[part]) fewest[set] = Math.min(fewest[set]!, 1 + fewest[set ^ part]!);
    }
  }
  return fewest[sets - 1]!;
}
