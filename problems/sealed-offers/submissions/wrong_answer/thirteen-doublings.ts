// With thirteen doublings, every isle of a tree can be climbed to.

// input: isles = 10000, offers = [0,1,50], then [i,i+1,1] for i = 1 to 9998, then [1000,9999,100]; the number for the last offer: right: 1 its answer: 50
export function highestPrices(isles: number, offers: number[][]): number[] {
  const n = offers.length;
  const order = Int32Array.from(
    Float64Array.from(offers, (offer, i) => offer[2] * 65536 + i).sort(),
    (packed) => packed % 65536,
  );
  const group = Int32Array.from({ length: isles }, (_, i) => i);
  const root = (g: Int32Array, x: number): number => {
    while (g[x] !== x) x = g[x] = g[g[x]];
    return x;
  };
  const near: number[][] = Array.from({ length: isles }, () => []);
  const rest: number[] = [];
  for (const e of order) {
    const a = root(group, offers[e][0]);
    const b = root(group, offers[e][1]);
    if (a === b) {
      rest.push(e);
    } else {
      group[a] = b;
      near[offers[e][0]].push(e);
      near[offers[e][1]].push(e);
    }
  }
  const levels = 13;
  const depth = new Int32Array(isles);
  const own = new Int32Array(isles).fill(-1);
  const up = Array.from({ length: levels }, () => new Int32Array(isles));
  const most = Array.from({ length: levels }, () => new Int32Array(isles));
  const walk = [0];
  for (const here of walk) {
    for (const e of near[here]) {
      if (e === own[here]) continue;
      const to = offers[e][0] === here ? offers[e][1] : offers[e][0];
      own[to] = e;
      depth[to] = depth[here] + 1;
      up[0][to] = here;
      most[0][to] = offers[e][2];
      walk.push(to);
    }
  }
  for (let k = 1; k < levels; k++) {
    for (let v = 0; v < isles; v++) {
      up[k][v] = up[k - 1][up[k - 1][v]];
      most[k][v] = Math.max(most[k - 1][v], most[k - 1][up[k - 1][v]]);
    }
  }
  const dearest = (a: number, b: number): number => {
    if (depth[a] < depth[b]) [a, b] = [b, a];
    let best = 0;
    for (let k = levels - 1; k >= 0; k--) {
      if (depth[a] - depth[b] >= 1 << k) {
        best = Math.max(best, most[k][a]);
        a = up[k][a];
      }
    }
    if (a === b) return best;
    for (let k = levels - 1; k >= 0; k--) {
      if (up[k][a] !== up[k][b]) {
        best = Math.max(best, most[k][a], most[k][b]);
        a = up[k][a];
        b = up[k][b];
      }
    }
    return Math.max(best, most[0][a], most[0][b]);
  };
  const answer = new Array<number>(n).fill(-1);
  const skip = Int32Array.from({ length: isles }, (_, i) => i);
  for (const e of rest) {
    answer[e] = dearest(offers[e][0], offers[e][1]);
    let a = root(skip, offers[e][0]);
    let b = root(skip, offers[e][1]);
    while (a !== b) {
      if (depth[a] < depth[b]) [a, b] = [b, a];
      answer[own[a]] = offers[e][2];
      skip[a] = up[0][a];
      a = root(skip, a);
    }
  }
  return answer;
}
