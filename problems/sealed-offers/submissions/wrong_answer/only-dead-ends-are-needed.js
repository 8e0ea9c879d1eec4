// An offer is taken at any price only where it is the single one for an isle; all others have a
// rival, and be it only their own price.
function highestPrices(isles, offers) {
  const order = offers.map((_, i) => i).sort((x, y) => offers[x][2] - offers[y][2]);
  const above = Array.from({ length: isles }, (_, isle) => isle);
  const size = new Array(isles).fill(1);
  const mark = new Array(isles).fill(Infinity);
  const neighbours = Array.from({ length: isles }, () => []);
  const answer = new Array(offers.length).fill(-1);
  const losers = [];
  order.forEach((i, position) => {
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
      losers.push(i);
      return;
    }
    if (size[x] > size[y]) [x, y] = [y, x];
    above[x] = y;
    size[y] += size[x];
    mark[x] = position;
    neighbours[a].push([b, i]);
    neighbours[b].push([a, i]);
  });
  const parent = new Array(isles).fill(0);
  const link = new Array(isles).fill(-1);
  const depth = new Array(isles).fill(0);
  const reached = [0];
  for (const isle of reached) {
    for (const [next, i] of neighbours[isle]) {
      if (i === link[isle]) continue;
      parent[next] = isle;
      link[next] = i;
      depth[next] = depth[isle] + 1;
      reached.push(next);
    }
  }
  const onward = parent.map((_, isle) => isle);
  const climb = (isle) => {
    while (onward[isle] !== isle) {
      onward[isle] = onward[onward[isle]];
      isle = onward[isle];
    }
    return isle;
  };
  for (const i of losers) {
    let a = climb(offers[i][0]);
    let b = climb(offers[i][1]);
    while (a !== b) {
      if (depth[a] < depth[b]) [a, b] = [b, a];
      answer[link[a]] = offers[i][2];
      onward[a] = parent[a];
      a = climb(a);
    }
  }
  const at = new Array(isles).fill(0);
  for (const [a, b] of offers) {
    at[a]++;
    at[b]++;
  }
  offers.forEach(([a, b, price], i) => {
    if (answer[i] === -1 && at[a] > 1 && at[b] > 1) answer[i] = price;
  });
  return answer;
}
