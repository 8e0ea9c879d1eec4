// Dijkstra with a tournament tree: every pair of pier and stamps has its own leaf with the cost of
// its cheapest arrival, and the winner of all is settled next.
function cheapestTrip(piers: number, lines: number[][], boxes: number): number {
  const width = boxes + 1;
  const count = piers * width;
  const neighbours: [number, number, number][][] = [];
  for (let pier = 0; pier < piers; pier++) neighbours.push([]);
  for (const [a, b, price, gain] of lines) {
    neighbours[a].push([b, price, gain]);
    neighbours[b].push([a, price, gain]);
  }
  let size = 1;
  while (size < count) size *= 2;
  const tree = new Float64Array(2 * size).fill(Infinity);
  const settled = new Uint8Array(count);

  function set(pair: number, cost: number): void {
    let at = size + pair;
    tree[at] = cost;
    while (at > 1) {
      at >>= 1;
      const winner = tree[2 * at] < tree[2 * at + 1] ? tree[2 * at] : tree[2 * at + 1];
      if (tree[at] === winner) break;
      tree[at] = winner;
    }
  }

  set(0, 0);
  while (tree[1] !== Infinity) {
    const cost = tree[1];
    let at = 1;
    while (at < size) at = tree[2 * at] === cost ? 2 * at : 2 * at + 1;
    const pair = at - size;
    const stamps = pair % width;
    const pier = (pair - stamps) / width;
    if (pier === piers - 1) return cost;
    settled[pair] = 1;
    set(pair, Infinity);
    for (const [to, price, gain] of neighbours[pier]) {
      const paid = to * width + (stamps + gain > boxes ? boxes : stamps + gain);
      if (!settled[paid] && cost + price < tree[size + paid]) set(paid, cost + price);
      const free = to * width;
      if (stamps === boxes && !settled[free] && cost < tree[size + free]) set(free, cost);
    }
  }
  return -1;
}
