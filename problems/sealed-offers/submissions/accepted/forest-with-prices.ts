// Union by size without shortening: the forest of the groups stays flat, and each root remembers by
// which offer it was hung below another one. Two isles came together at the dearest mark between
// them. The winners get their prices from the losers whose ends lie below them, merged upwards.
function highestPrices(isles: number, offers: number[][]): number[] {
  const order = offers.map((_, i) => i).sort((x, y) => offers[x][2] - offers[y][2]);
  const rank: number[] = new Array(offers.length);
  order.forEach((i, position) => (rank[i] = position));

  const above = Array.from({ length: isles }, (_, isle) => isle);
  const size = new Array(isles).fill(1);
  const mark = new Array(isles).fill(Infinity);
  const links: [number, number][][] = Array.from({ length: isles }, () => []);
  const losersAt: number[][] = Array.from({ length: isles }, () => []);
  const answer: number[] = new Array(offers.length).fill(-1);
  for (const i of order) {
    const [a, b] = offers[i];
    let x = a;
    let y = b;
    let last = -1;
    while (x !== y && (above[x] !== x || above[y] !== y)) {
      if (mark[x] > mark[y]) [x, y] = [y, x];
      last = mark[x];
      x = above[x];
    }
    if (x === y) {
      answer[i] = offers[order[last]][2];
      losersAt[a].push(rank[i]);
      losersAt[b].push(rank[i]);
      continue;
    }
    if (size[x] > size[y]) [x, y] = [y, x];
    above[x] = y;
    size[y] += size[x];
    mark[x] = rank[i];
    links[a].push([b, i]);
    links[b].push([a, i]);
  }

  // Below each isle: the losers with exactly one end there, in a heap by price; an end that meets the
  // other end drops out. Small heaps go into large ones.
  const open: Set<number>[] = losersAt.map((ends) => new Set(ends));
  const heaps: number[][] = losersAt.map((ends) => [...ends].sort((p, q) => p - q));
  const push = (heap: number[], value: number): void => {
    let at = heap.push(value) - 1;
    while (at > 0 && heap[(at - 1) >> 1] > value) {
      heap[at] = heap[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    heap[at] = value;
  };
  const pop = (heap: number[]): void => {
    const value = heap.pop()!;
    if (heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1] < heap[child]) child++;
      if (heap[child] >= value) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = value;
  };

  const parent = new Array(isles).fill(-1);
  const link = new Array(isles).fill(-1);
  const reached = [0];
  for (const isle of reached) {
    for (const [next, i] of links[isle]) {
      if (i === link[isle]) continue;
      parent[next] = isle;
      link[next] = i;
      reached.push(next);
    }
  }
  for (let place = isles - 1; place > 0; place--) {
    const isle = reached[place];
    const heap = heaps[isle];
    while (heap.length > 0 && !open[isle].has(heap[0])) pop(heap);
    if (heap.length > 0) answer[link[isle]] = offers[order[heap[0]]][2];
    let large = isle;
    let small = parent[isle];
    if (open[large].size < open[small].size) [large, small] = [small, large];
    for (const loser of open[small]) {
      if (open[large].delete(loser)) continue;
      open[large].add(loser);
      push(heaps[large], loser);
    }
    [open[parent[isle]], heaps[parent[isle]]] = [open[large], heaps[large]];
  }
  return answer;
}
