// Dijkstra, but the cheapest open pair is found by looking through all of them.
function cheapestTrip(piers: number, lines: number[][], boxes: number): number {
  type Pair = { pier: number; stamps: number; cost: number };
  const neighbours: number[][][] = Array.from({ length: piers }, () => []);
  for (const [a, b, price, gain] of lines) {
    neighbours[a].push([b, price, gain]);
    neighbours[b].push([a, price, gain]);
  }
  const all: Pair[][] = neighbours.map((_, pier) =>
    Array.from({ length: boxes + 1 }, (_, stamps) => ({ pier, stamps, cost: Infinity })),
  );
  all[0][0].cost = 0;
  const open = new Set<Pair>(all.flat());
  for (;;) {
    let cheapest: Pair | null = null;
    for (const pair of open) if (cheapest === null || pair.cost < cheapest.cost) cheapest = pair;
    if (cheapest === null || cheapest.cost === Infinity) return -1;
    const { pier, stamps, cost } = cheapest;
    if (pier === piers - 1) return cost;
    open.delete(cheapest);
    for (const [to, price, gain] of neighbours[pier]) {
      const paid = all[to][Math.min(boxes, stamps + gain)];
      paid.cost = Math.min(paid.cost, cost + price);
      if (stamps === boxes) all[to][0].cost = Math.min(all[to][0].cost, cost);
    }
  }
}
