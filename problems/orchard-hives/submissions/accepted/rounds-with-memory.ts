// From the top down, with memory: what the rest of a round costs once some hives are on her back, and
// what it costs to fetch all hives that are left. The first hive left belongs to the round chosen.
function fewestMinutes(orchard: string[]): number {
  const columns = orchard[0].length + 1;
  const map = orchard.map((row) => `${row}#`).join('');
  const places: number[] = [map.indexOf('C')];
  for (let square = 0; square < map.length; square++) if (/[1-9]/.test(map[square])) places.push(square);
  const weights = places.slice(1).map((square) => Number(map[square]));
  const hives = weights.length;

  const steps = places.map((start) => {
    const found = new Int32Array(map.length).fill(-1);
    found[start] = 0;
    let edge = [start];
    for (let distance = 1; edge.length > 0; distance++) {
      const next: number[] = [];
      for (const square of edge) {
        for (const to of [square - 1, square + 1, square - columns, square + columns]) {
          if (to < 0 || to >= map.length || map[to] === '#' || found[to] >= 0) continue;
          found[to] = distance;
          next.push(to);
        }
      }
      edge = next;
    }
    return places.map((place) => found[place]);
  });
  if (steps[0].some((distance) => distance < 0)) return -1;

  // The rest of a round: `wanted` hives are still to be taken, `carried` are on her back.
  const rest = new Map<number, number>();
  function finish(wanted: number, pace: number, place: number): number {
    if (wanted === 0) return steps[place][0] * pace;
    const key = (wanted * 128 + pace) * 16 + place;
    let fewest = rest.get(key);
    if (fewest !== undefined) return fewest;
    fewest = Infinity;
    for (let hive = 1; hive <= hives; hive++) {
      const bit = 1 << (hive - 1);
      if (!(wanted & bit)) continue;
      const way = steps[place][hive] * pace;
      fewest = Math.min(fewest, way + finish(wanted ^ bit, pace + weights[hive - 1], hive));
    }
    rest.set(key, fewest);
    return fewest;
  }

  const best: number[] = [0];
  for (let left = 1; left < 1 << hives; left++) {
    const first = left & -left;
    const others = left ^ first;
    best[left] = Infinity;
    for (let part = others; ; part = (part - 1) & others) {
      best[left] = Math.min(best[left], finish(part | first, 1, 0) + best[others ^ part]);
      if (part === 0) break;
    }
  }
  return best[(1 << hives) - 1];
}
