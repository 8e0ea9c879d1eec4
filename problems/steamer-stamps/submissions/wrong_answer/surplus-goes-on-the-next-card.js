// Stamps that do not fit go on a second card, which is at hand when the first one is handed in.
function cheapestTrip(piers, lines, boxes) {
  const width = 2 * boxes + 1;
  const from = Array.from({ length: piers }, () => []);
  for (const [a, b, price, gain] of lines) {
    from[a].push([b, price, gain]);
    from[b].push([a, price, gain]);
  }
  const best = new Float64Array(piers * width).fill(Infinity);
  const heap = [];
  const offer = (pair, cost) => {
    if (cost >= best[pair]) return;
    best[pair] = cost;
    let at = heap.length;
    while (at > 0 && heap[(at - 1) >> 1][0] > cost) {
      heap[at] = heap[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    heap[at] = [cost, pair];
  };
  const take = () => {
    const top = heap[0];
    const last = heap.pop();
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1][0] < heap[child][0]) child++;
      if (heap[child][0] >= last[0]) break;
      heap[at] = heap[child];
      at = child;
    }
    if (heap.length > 0) heap[at] = last;
    return top;
  };
  offer(0, 0);
  while (heap.length > 0) {
    const [cost, pair] = take();
    if (cost > best[pair]) continue;
    const pier = Math.floor(pair / width);
    const stamps = pair % width;
    if (pier === piers - 1) return cost;
    for (const [to, price, gain] of from[pier]) {
      offer(to * width + Math.min(2 * boxes, stamps + gain), cost + price);
      if (stamps >= boxes) offer(to * width + stamps - boxes, cost);
    }
  }
  return -1;
}
