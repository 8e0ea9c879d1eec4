// Dijkstra with a binary heap over pairs of pier and stamps, and the best cost known for each.
function cheapestTrip(piers: number, lines: number[][], boxes: number): number {
  const width = boxes + 1;
  const from: number[][] = Array.from({ length: piers }, () => []);
  lines.forEach(([a, b], line) => {
    from[a].push(line);
    from[b].push(line);
  });
  const best = new Float64Array(piers * width).fill(Infinity);
  const costs: number[] = [];
  const pairs: number[] = [];

  const offer = (pair: number, cost: number): void => {
    if (cost >= best[pair]) return;
    best[pair] = cost;
    let at = costs.length;
    while (at > 0 && costs[(at - 1) >> 1] > cost) {
      costs[at] = costs[(at - 1) >> 1];
      pairs[at] = pairs[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    costs[at] = cost;
    pairs[at] = pair;
  };

  offer(0, 0);
  while (costs.length > 0) {
    const cost = costs[0];
    const pair = pairs[0];
    const lastCost = costs.pop()!;
    const lastPair = pairs.pop()!;
    if (costs.length > 0) {
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= costs.length) break;
        if (child + 1 < costs.length && costs[child + 1] < costs[child]) child++;
        if (costs[child] >= lastCost) break;
        costs[at] = costs[child];
        pairs[at] = pairs[child];
        at = child;
      }
      costs[at] = lastCost;
      pairs[at] = lastPair;
    }
    if (cost > best[pair]) continue;
    const pier = Math.floor(pair / width);
    const stamps = pair % width;
    if (pier === piers - 1) return cost;
    for (const line of from[pier]) {
      const [a, b, price, gain] = lines[line];
      const to = a === pier ? b : a;
      offer(to * width + Math.min(boxes, stamps + gain), cost + price);
      if (stamps === boxes) offer(to * width, cost);
    }
  }
  return -1;
}
