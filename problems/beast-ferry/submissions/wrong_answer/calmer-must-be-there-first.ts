// Backtracking in the order of the numbers that gives up when two animals fight on a trip, although their
// calmer may still come.
function fewestTrips(weight: number[], quarrels: number[][], carry: number): number {
  const n = weight.length;
  const trips: number[] = [];
  const load: number[] = [];
  let best = n;
  const fights = (set: number) =>
    quarrels.some(([a, b, c]) => (set >> a!) & 1 && (set >> b!) & 1 && !(c! >= 0 && (set >> c!) & 1));
  const place = (animal: number) => {
    if (trips.length >= best) return;
    if (animal === n) {
      best = trips.length;
      return;
    }
    for (let t = 0; t < trips.length; t++) {
      const grown = trips[t]! | (1 << animal);
      if (load[t]! + weight[animal]! > carry || fights(grown)) continue;
      const before = trips[t]!;
      trips[t] = grown;
      load[t] = load[t]! + weight[animal]!;
      place(animal + 1);
      trips[t] = before;
      load[t] = load[t]! - weight[animal]!;
    }
    trips.push(1 << animal);
    load.push(weight[animal]!);
    place(animal + 1);
    trips.pop();
    load.pop();
  };
  place(0);
  return best;
}
