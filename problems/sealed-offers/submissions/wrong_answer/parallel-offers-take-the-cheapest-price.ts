// Of several offers for the same two isles, all but the cheapest have to go down exactly to its price.

// input: [3,[[0,2,19],[0,1,56],[1,2,59],[2,1,86]]] right: [59, 59, 56, 56] its answer: [59, 59, 56, 59]
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
  const cheapest = new Map<number, number>();
  const pair = (e: number): number =>
    Math.min(offers[e][0], offers[e][1]) * isles + Math.max(offers[e][0], offers[e][1]);
  for (const e of order) if (!cheapest.has(pair(e))) cheapest.set(pair(e), e);
  const answer = new Array<number>(n).fill(-1);
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
    const other = cheapest.get(pair(e))!;
    answer[e] = other === e ? most : offers[other][2];
    a = find(p);
    b = find(q);
    while (a !== b) {
      if (depth[a] < depth[b]) [a, b] = [b, a];
      answer[via[a]] = cost;
      top[a] = parent[a];
      a = find(a);
    }
  }
  return answer;
}
