// Sends a peaceful company on each trip until all have been on one: who is across already can come along again to calm.
function fewestTrips(weight: number[], quarrels: number[][], carry: number): number {
  const sets = 1 << weight.length;
  const trips: number[] = [];
  for (let set = 1; set < sets; set++) {
    let pounds = 0;
    for (let i = 0; i < weight.length; i++) if ((set >> i) & 1) pounds += weight[i]!;
    const on = (i: number) => i >= 0 && ((set >> i) & 1) === 1;
    if (pounds <= carry && !quarrels.some(([a, b, c]) => on(a!) && on(b!) && !on(c!))) trips.push(set);
  }
  const fewest = new Uint8Array(sets).fill(99);
  fewest[0] = 0;
  for (let waiting = 1; waiting < sets; waiting++) {
    const first = waiting & -waiting;
    for (const trip of trips) {
      if (trip & first) fewest[waiting] = Math.min(fewest[waiting]!, 1 + fewest[waiting & ~trip]!);
    }
  }
  return fewest[sets - 1]!;
}
