// An offer that no other one below 1,000,000,000 crowns can replace is taken at any price.

// input: [2,[[0,1,564377400],[0,1,1000000000]]] right: [1000000000, 564377400] its answer: [-1, 564377400]
export function highestPrices(isles: number, offers: number[][]): number[] {
  const n = offers.length;
  const order = Int32Array.from(
    Float64Array.from(offers, (offer, i) => offer[2] * 65536 + i).sort(),
    (packed) => packed % 65536,
  );
  const up = Int32Array.from({ length: isles }, (_, i) => i);
  const size = new Int32Array(isles).fill(1);
  const price = new Float64Array(isles).fill(Infinity);
  const inTree = new Uint8Array(n);
  const links: [number, number][][] = Array.from({ length: isles }, () => []);
  for (const e of order) {
    const [p, q, cost] = offers[e];
    let a = p;
    let b = q;
    while (up[a] !== a) a = up[a];
    while (up[b] !== b) b = up[b];
    if (a === b) continue;
    if (size[a] > size[b]) [a, b] = [b, a];
    up[a] = b;
    size[b] += size[a];
    price[a] = cost;
    inTree[e] = 1;
    links[p].push([q, e]);
    links[q].push([p, e]);
  }
  // the tree itself, rooted at isle 0
  const parent = new Int32Array(isles).fill(-1);
  const via = new Int32Array(isles).fill(-1);
  const depth = new Int32Array(isles);
  const queue = [0];
  for (const here of queue) {
    for (const [to, e] of links[here]) {
      if (e === via[here]) continue;
      parent[to] = here;
      via[to] = e;
      depth[to] = depth[here] + 1;
      queue.push(to);
    }
  }
  const top = Int32Array.from({ length: isles }, (_, i) => i);
  const find = (x: number): number => {
    while (top[x] !== x) x = top[x] = top[top[x]];
    return x;
  };
  const none = 1e9;
  const answer = new Array<number>(n).fill(none);
  for (const e of order) {
    if (inTree[e]) continue;
    const [p, q, cost] = offers[e];
    let a = p;
    let b = q;
    let most = 0;
    while (a !== b) {
      // the joint with the lower price is further down on the way up
      if (price[a] <= price[b]) {
        most = price[a];
        a = up[a];
      } else {
        most = price[b];
        b = up[b];
      }
    }
    answer[e] = most;
    a = find(p);
    b = find(q);
    while (a !== b) {
      if (depth[a] < depth[b]) [a, b] = [b, a];
      answer[via[a]] = cost;
      top[a] = parent[a];
      a = find(a);
    }
  }
  return answer.map((price, e) => (inTree[e] && price === none ? -1 : price));
}
